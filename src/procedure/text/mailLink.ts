/** Windows hands no longer address to a program of mail (INTERNET_MAX_URL_LENGTH, 2,083). */
const longest = 2_000;

interface Mail {
  /** `''`: the sender fills it in. */
  to: string;
  subject: string;
  body: string;
}

/** An address that opens a new message. Of a text that is too long for it as many whole lines as fit are in it. */
export function mailLink({ to, subject, body }: Mail): string {
  let link = `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject)}`;
  for (const [index, line] of body.split('\n').map(encoded).entries()) {
    const longer = `${link}${index === 0 ? '&body=' : '%0D%0A'}${line}`;
    if (longer.length > longest) return link;
    link = longer;
  }
  return link;
}

/** Half a sign, which a cut text may end in, has no code. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
