import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import type { CountedComplaint } from './counted/countedComplaint';
import { endingOf } from '../complaint/statuses';
import { isOpen } from '../lifeCycle/lifeCycle';
import { shareOf } from './counted/shareOf';
import { within } from '../calendar/within';

export interface KeptPromises {
  kept: number;
  /** Called, or answered by letter, after the first callback date, or not at all although it is past. */
  broken: number;
  share: number | null;
}

type Promised = Pick<
  CountedComplaint,
  'firstCallbackOn' | 'firstAttemptOn' | 'calledOn' | 'restartedOn' | 'status' | 'closedOn'
>;

/**
 * The promises that fell due in a period: whether the relation was first called on or before the *first* callback date,
 * reached or not, however often that moved later. Where nobody could be called and the answer was a letter, its day counts. A
 * promise of today still has time, and a complaint that ended before its date without a call, such as one withdrawn, broke
 * none. Nor does one that ended on a day that nobody noted, or of which nobody could be told.
 */
export function keptPromises(complaints: readonly Promised[], period: Period, today: Day): KeptPromises {
  let kept = 0;
  let broken = 0;
  for (const complaint of complaints) {
    const { firstCallbackOn: due, closedOn } = complaint;
    if (due === null || !within(due, period)) continue;
    const answered = firstAnswer(complaint);
    if (answered !== null) {
      if (answered <= due) kept += 1;
      else broken += 1;
    } else if (
      !endingOf(complaint.status)?.isUntold &&
      due < today &&
      (closedOn === null ? isOpen(complaint) : closedOn > due)
    ) {
      broken += 1;
    }
  }
  return { kept, broken, share: shareOf(kept, kept + broken) };
}

/** The day on which the office first called, or else wrote; `null` for neither. */
function firstAnswer({ firstAttemptOn, calledOn, restartedOn, status, closedOn }: Promised): Day | null {
  const calls = [firstAttemptOn, restartedOn[0] ?? calledOn].filter((day) => day !== null);
  const [first = null] = calls.sort();
  return first ?? (endingOf(status)?.inWriting ? closedOn : null);
}
