import { attemptsLeft } from './attemptsLeft';
import type { Conclusion } from '../callback/callback';
import { asCellText, issueIn } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import { conclude } from './conclude';
import { contradictionIn } from '../complaint/contradiction';
import type { Day } from '../calendar/day';
import { missingForCall, missingForClosing, nextStep } from './lifeCycle';
import { takenFrom } from './ruling';
import type { Ruling, StepRefusal } from './ruling';
import { reachedBy } from '../complaint/reachedBy';
import { endingCodes, endings } from '../complaint/statuses';
import type { Ending } from '../complaint/statuses';

export interface End extends Conclusion {
  ending: Ending;
  reason: string;
  /** The number of the complaint that is about the same, where this one is a duplicate. */
  duplicateOf?: Complaint['duplicateOf'];
}

/** Who has a closing date, but is open by its status, may end as if that date weren't there. */
const withoutDate = (complaint: Complaint): Complaint =>
  contradictionIn(complaint) === 'closedButOpen' ? { ...complaint, closedOn: null } : complaint;

/** A letter is for somebody who gets it, and the end without one for whom nobody can tell. */
function fitsReach(ending: Ending, complaint: Complaint): boolean {
  const { inWriting, isUntold } = endings[ending];
  return reachedBy(complaint) === 'none' ? !inWriting : !isUntold;
}

/** The ways in which an open complaint may end now; with the head and the letter, where those are still missing. */
export function endingsNow(shown: Complaint): Ending[] {
  const complaint = withoutDate(shown);
  const next = nextStep(complaint);
  return endingCodes.filter((ending) => {
    const { from, inWriting, isUntold } = endings[ending];
    if (next === null || !from.includes(next.step)) return false;
    if (!inWriting && !isUntold) return true;
    const isDue = attemptsLeft(complaint) === 0 && missingForCall(complaint).length === 0;
    return isDue && fitsReach(ending, complaint);
  });
}

/** Ends a case in one of the ways of the procedure, on the closing date that stands there or today, or says what comes first. */
export function endCase(complaint: Complaint, end: End, today: Day): Ruling {
  const { ending, reason, duplicateOf = '' } = end;
  return takenFrom(withoutDate(complaint), endings[ending].from, () => {
    const conclusion = conclude(complaint, end);
    return (
      refusalOf(complaint, end) ??
      issueIn([conclusion.cause, conclusion.measure, asCellText(reason), duplicateOf]) ?? {
        event: 'ended',
        note: reason.trim(),
        rests: ['attempts'],
        changes: {
          status: ending,
          closedOn: complaint.closedOn ?? today,
          ...conclusion,
          ...(endings[ending].isDuplicate && { duplicateOf: duplicateOf.trim() }),
        },
      }
    );
  });
}

function refusalOf(complaint: Complaint, { ending, reason, duplicateOf = '' }: End): StepRefusal | null {
  const { inWriting, isUntold, isDropped, isDuplicate } = endings[ending];
  if (isDuplicate) {
    const names = duplicateOf.trim();
    return names === '' || names === complaint.caseNumber.trim() ? { code: 'reasonRequired' } : null;
  }
  if (isDropped) return reason.trim() === '' ? { code: 'reasonRequired' } : null;
  if (!fitsReach(ending, complaint)) return { code: 'otherReach' };
  const left = inWriting ? attemptsLeft(complaint) : 0;
  if (left > 0) return { code: 'tooFewAttempts', left };
  // Section 3 holds for a letter as it does for a call, and where nobody hears of it: the promise was kept first.
  const isCalled = !inWriting && !isUntold;
  const missing = [...(isCalled ? [] : missingForCall(complaint)), ...missingForClosing(complaint)];
  return missing.length > 0 ? { code: 'missing', missing } : null;
}
