import type { Complaint } from '../../procedure/complaint/complaint';
import { formatDay } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import { isChoiceKey, labelOf } from './choices';
import { columnOf } from './columns';
import type { Language } from '../../usecases/ports/ports';

/** A value of a complaint in the words that the sheet shows; `''` for a blank. */
export function cellText<K extends keyof Complaint>(language: Language, key: K, value: Complaint[K]): string {
  if (value === null || value === '') return '';
  if (isChoiceKey(key)) return labelOf(language, key, value as never);
  // A date column holds days.
  return columnOf(key).kind === 'date' ? formatDay(value as Day) : String(value);
}
