import { isWeekday } from '../../calendar/workingDays';
import type { Day } from '../../calendar/day';
import type { Complaint } from '../../complaint/complaint';
import type { Progress } from '../progress';
import { awaitsCall } from './awaitsCall';

interface ClosedDay {
  day: Day;
  /** How many calls stand on it. */
  calls: number;
}

/**
 * The days from today on that an office is closed by its list of holidays while calls stand on them, the first one first. A
 * weekend was meant so, because the form asks about it.
 */
export function closedDays(
  lines: readonly (Progress & Pick<Complaint, 'callbackOn'>)[],
  today: Day,
  holidays: readonly Day[],
): ClosedDay[] {
  const days = new Map<Day, number>();
  for (const line of lines) {
    const { callbackOn: day } = line;
    const isClosed = day !== null && day >= today && isWeekday(day) && holidays.includes(day);
    if (isClosed && awaitsCall(line)) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].map(([day, calls]) => ({ day, calls })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
