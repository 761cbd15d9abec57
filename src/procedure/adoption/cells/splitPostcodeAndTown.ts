/** Postcode and town as they stand in one text. */
interface PostcodeAndTown {
  postcode: string;
  town: string;
}

const both = /^((?:NL[- ]?)?[1-9]\d{3}\s?[A-Z]{2})[\s,]+(['’]?\p{L}[\p{L}'’.() -]*)$/iu;
const turned = /^(['’]?\p{L}[\p{L}'’.() -]*?)[\s,]+((?:NL[- ]?)?[1-9]\d{3}\s?[A-Z]{2})$/iu;
const onlyPostcode = /^(?:NL[- ]?)?[1-9]\d{3}\s?[A-Z]{2}$/i;
const onlyTown = /^['’]?\p{L}[\p{L}'’.() -]*$/u;

const longest = 120;

/** `null` when the text can't be told apart for sure; `''` for a part that isn't there. */
export function splitPostcodeAndTown(text: string): PostcodeAndTown | null {
  if (text.length > longest) return null;
  const plain = text.trim().replace(/\s+/g, ' ');
  if (onlyPostcode.test(plain)) return { postcode: plain, town: '' };
  const [, postcode, town] = both.exec(plain) ?? [];
  if (postcode !== undefined && town !== undefined) return { postcode, town };
  const [, before, behind] = turned.exec(plain) ?? [];
  if (before !== undefined && behind !== undefined) return { postcode: behind, town: before };
  return onlyTown.test(plain) ? { postcode: '', town: plain } : null;
}
