import type { Day } from '../../calendar/day';
import { parseTypedDay } from '../../calendar/parseTypedDay';

/** What a cell may hold that isn't text and that somebody looks for. */
export type SoughtValue = { number: number } | { day: Day };

const decimal = /^-?\d+(?:[.,]\d+)?$/;
/** `1.250,00` as the Dutch write it, `1,250.00` as the British. */
const thousands = [/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/] as const;

/** The numbers that somebody may mean: of `1.250` it can't be told which. */
function numbersIn(text: string): number[] {
  const plain = text.replaceAll(/[€\s]/g, '').replace(/,-+$/, '');
  const [dutch, british] = thousands;
  return [
    ...(decimal.test(plain) ? [Number(plain.replace(',', '.'))] : []),
    ...(dutch.test(plain) ? [Number(plain.replaceAll('.', '').replace(',', '.'))] : []),
    ...(british.test(plain) ? [Number(plain.replaceAll(',', ''))] : []),
  ];
}

/** What was typed in the search box as numbers and dates, in the ways that people write them; nothing where it is words. */
export function soughtValues(typed: string, today: Day): SoughtValue[] {
  const text = typed.trim();
  const numbers = numbersIn(text);
  if (numbers.length > 0) return [...new Set(numbers)].map((number) => ({ number }));
  const day = /\d/.test(text) ? parseTypedDay(text, today) : null;
  return day === null ? [] : [{ day }];
}
