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
