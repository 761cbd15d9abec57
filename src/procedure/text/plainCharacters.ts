/** Characters that people can't see: marks of direction, joiners and soft hyphens, which come along when one pastes. */
const invisible = /\p{Cf}/gu;

/** Arabic digits, whose last four bits are their value. */
const arabicDigit = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Text as one would type it on an office keyboard, for comparing only: wide letters, hard spaces and dashes made plain. */
export function plainCharacters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 15));
}
