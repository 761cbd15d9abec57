import type { Day } from '../calendar/day';
import { parseTypedDay } from '../calendar/parseTypedDay';
import { isWorkingDay } from '../calendar/workingDays';
import type { Issue } from '../complaint/draft';

export interface NextCallContext {
  today: Day;
  holidays: readonly Day[];
  /** Days as they were typed that somebody was asked about and stays with: they may be no working days. */
  meant?: readonly string[];
}

type NextCall = { ok: true; day: Day } | { ok: false; code: Issue['code'] };

/** The day on which a relation will be called again, as typed: a working day unless it is meant so, today at the earliest. */
export function readNextCall(typed: string, { today, holidays, meant = [] }: NextCallContext): NextCall {
  const day = parseTypedDay(typed, today, holidays);
  if (day === null) return { ok: false, code: 'notADate' };
  if (day < today) return { ok: false, code: 'inThePast' };
  return isWorkingDay(day, holidays) || meant.includes(typed)
    ? { ok: true, day }
    : { ok: false, code: 'notAWorkingDay' };
}
