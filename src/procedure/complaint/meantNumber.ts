import { asPattern } from '../text/asPattern';

/**
 * Which case numbers somebody means, as a pattern in which `*` and `?` stand for any text and any character: people say "417", and
 * with the year where that isn't enough. What is neither is one whole number, as another register may have made it.
 * @example meantNumber('417') // ????-0417-*
 */
export function meantNumber(typed: string): string {
  const text = typed.trim().toUpperCase();
  const [, year = '????', sequence = ''] = /^(?:(\d{4})-)?(\d{1,6})$/.exec(text) ?? [];
  if (sequence !== '') return `${year}-${sequence.padStart(4, '0')}-*`;
  return asPattern(text);
}
