import { plainCharacters } from '../text/plainCharacters';

/** Fewer digits are an extension or an hour at which to call. */
export const fewestDigits = 6;

/** From here on, what stands on either side of a slash is a number of its own, and not a number and its area code. */
const wholeNumber = 8;

/**
 * The phone numbers in a text, as they stand there: a cell may hold two of them, an extension, or a remark.
 * @example phoneNumbersIn('06-12345678 / 020 6241111 (na 18 uur)') // ['06-12345678', '020 6241111']
 */
export function phoneNumbersIn(text: string): string[] {
  return plainCharacters(text)
    .split(/[^\d+()./ \t-]+|(?=\+)/)
    .flatMap(besideSlash)
    .map((number) => number.replace(/^[^\d+(]+|[^\d)]+$/g, ''))
    .filter((number) => digitsIn(number).length >= fewestDigits);
}

function besideSlash(run: string): string[] {
  const parts = run.split('/');
  return parts.every((part) => digitsIn(part).length >= wholeNumber) ? parts : [run];
}

export function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}
