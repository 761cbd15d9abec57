import { months, weekdays } from '../calendar/monthNames';

/**
 * What somebody typed in a field as part of a sentence that is said: on one line, without what ends it, and not with the capital
 * of a first word that is no name. Abbreviations and what is all capitals stay as they are.
 * @param names that keep their capital, such as those of employees
 *
 * @example sayable('Monteur niet gekomen.', []) // monteur niet gekomen
 */
export function sayable(typed: string, names: readonly string[]): string {
  const text = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[-–•*] /, '')
    .replace(/[\s.,;:…!?]+$/, '');
  const first = /^\p{Lu}\p{Ll}+(?=$|[\s.,;:!?])/u.exec(text)?.[0];
  if (first === undefined || isName(first, names)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function isName(word: string, names: readonly string[]): boolean {
  const small = word.toLowerCase();
  return months.has(small) || weekdays.has(small) || names.some((name) => name.split(/[\s-]/).includes(word));
}
