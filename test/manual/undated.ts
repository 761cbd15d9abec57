/** The moment at which every PDF says it was made; as long as the one it replaces, because a PDF counts its bytes. */
const moment = "20260101000000+00'00'";

/** A PDF of Chromium's without the moment at which it was printed, so that the same page gives the same bytes. */
export const undated = (pdf: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(pdf)
      .toString('latin1')
      .replaceAll(/(\/(?:CreationDate|ModDate) \(D:)[0-9]{14}[+-][0-9]{2}'[0-9]{2}'/g, `$1${moment}`),
    'latin1',
  );
