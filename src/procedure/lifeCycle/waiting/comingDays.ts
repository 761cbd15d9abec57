import { addDays } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import { isWeekday, isWorkingDay } from '../../calendar/workingDays';
import type { Complaint } from '../../complaint/complaint';
import { awaitsCall } from './awaitsCall';
import type { Progress } from '../progress';

type Promised = Progress & Pick<Complaint, 'callbackOn'>;

export interface ComingDay<Line> {
  day: Day;
  /** Not on the office's list of holidays, nor in a weekend. */
  isWorkingDay: boolean;
  /** Whose call stands on this day, in the given order. */
  lines: Line[];
}

/** The complaints of which the call stands on a day, in the given order. */
export const callsOn = <Line extends Promised>(day: Day, complaints: readonly Line[]): Line[] =>
  complaints.filter((complaint) => complaint.callbackOn === day && awaitsCall(complaint));

/** A list of closing days that goes on and on makes no endless strip. */
const shownAtMost = 31;

/**
 * The coming ten working days from `today` on, with the calls that stand on them. Holidays between them are among them, and
 * a day of the weekend where somebody is to be called on it. Never further than a month ahead.
 */
export function comingDays<Line extends Promised>(
  complaints: readonly Line[],
  today: Day,
  holidays: readonly Day[],
): ComingDay<Line>[] {
  const days: ComingDay<Line>[] = [];
  for (let ahead = 0, left = 10; left > 0 && ahead < shownAtMost; ahead += 1) {
    const day = addDays(today, ahead);
    const lines = callsOn(day, complaints);
    const isWorked = isWorkingDay(day, holidays);
    if (isWorked) left -= 1;
    if (isWeekday(day) || lines.length > 0) days.push({ day, isWorkingDay: isWorked, lines });
  }
  return days;
}
