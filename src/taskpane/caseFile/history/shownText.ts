import type { Complaint } from '../../../procedure/complaint/complaint';
import { isDay, formatDay } from '../../../procedure/calendar/day';
import type { RegisterWords } from '../../../i18n/workbook/textShape';

/** A value of a case in the words of the register; `''` for a blank one. */
export function shownText<K extends keyof Complaint>(
  words: RegisterWords,
  field: K,
  complaint: Pick<Complaint, K>,
): string {
  const value = complaint[field];
  if (value === null) return '';
  const labels: Partial<Record<keyof Complaint, Record<string, string>>> = words;
  const text = String(value);
  return labels[field]?.[text] ?? (isDay(text) ? formatDay(text) : text);
}
