import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import type { CountedComplaint } from './countedComplaint';
import { isOpen } from '../lifeCycle/lifeCycle';
import { shareOf } from './shareOf';
import { within } from '../calendar/within';

export interface KeptPromises {
  kept: number;
  /** Called after the first callback date, or not at all although it is past. */
  broken: number;
  share: number | null;
}

type Promised = Pick<
  CountedComplaint,
  'firstCallbackOn' | 'calledOn' | 'restartedOn' | 'status' | 'closedOn'
>;

/**
 * The promises that fell due in a period: whether the relation was first called on or before the *first* callback date,
 * however often that moved later. A promise of today still has time, and a complaint that ended before its date without
 * a call, such as one withdrawn, broke none. Nor does one that ended on a day that nobody noted.
 */
export function keptPromises(complaints: readonly Promised[], period: Period, today: Day): KeptPromises {
  let kept = 0;
  let broken = 0;
  for (const complaint of complaints) {
    const { firstCallbackOn: due, calledOn, restartedOn, closedOn } = complaint;
    if (due === null || !within(due, period)) continue;
    const called = restartedOn[0] ?? calledOn;
    if (called !== null) {
      if (called <= due) kept += 1;
      else broken += 1;
    } else if (due < today && (closedOn === null ? isOpen(complaint) : closedOn > due)) {
      broken += 1;
    }
  }
  return { kept, broken, share: shareOf(kept, kept + broken) };
}
