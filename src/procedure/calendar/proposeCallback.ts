import { addDays } from './day';
import type { Day } from './day';
import { addWorkingDays, isWorkingDay } from './workingDays';

interface CallbackTerm {
  receivedOn: Day;
  /** Working days between receipt and callback, from the office's settings. */
  term: number;
  holidays: readonly Day[];
}

/** The callback date to begin with (procedure, section 2): always a working day, also when the term is 0. */
export function proposeCallback({ receivedOn, term, holidays }: CallbackTerm): Day {
  const day = addWorkingDays(receivedOn, term, holidays);
  return isWorkingDay(day, holidays) ? day : addWorkingDays(addDays(day, -1), 1, holidays);
}

interface FirstCallback {
  day: Day;
  /** The term had ended before the complaint was entered, so it runs from that day: nothing earlier can still be promised. */
  late: boolean;
}

/** The same for a complaint that is entered `today`, however long ago it came in. */
export function proposeFirstCallback(from: CallbackTerm, today: Day): FirstCallback {
  const day = proposeCallback(from);
  const late = day < today;
  return { day: late ? proposeCallback({ ...from, receivedOn: today }) : day, late };
}
