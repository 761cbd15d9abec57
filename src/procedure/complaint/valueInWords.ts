import type { Complaint, ComplaintField } from './complaint';
import { formatDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { isChoiceField, isDayField } from './fields';
import type { ChoiceField } from './fields';

/** The word for each code, in one language. */
export type ChoiceWords = { [F in ChoiceField]: Record<NonNullable<Complaint[F]>, string> };

/** A value of a complaint as the sheet shows it, in the words of the register; `''` for a blank. */
export function valueInWords<F extends ComplaintField>(
  words: ChoiceWords,
  field: F,
  value: Complaint[F],
): string {
  if (value === null) return '';
  const text = String(value);
  if (isChoiceField(field)) return (words[field] as Record<string, string>)[text] ?? text;
  // A field of this kind holds days.
  return isDayField(field) ? formatDay(text as Day) : text;
}
