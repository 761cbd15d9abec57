import { attemptsLeft } from './attemptsLeft';
import type { Conclusion } from '../callback/callback';
import { asCellText, checkText } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import { conclude } from './conclude';
import type { Day } from '../calendar/day';
import type { Ending } from './endings';
import { missingForCall, missingForClosing, nextStep } from './lifeCycle';
import type { NextStep } from './lifeCycle';
import type { StepRefusal } from './stepRefusal';

/** These need no promise kept, head informed or letter sent: there is nothing to close, only a reason to note. */
export function needsReason(ending: Ending): boolean {
  return ending === 'withdrawn' || ending === 'noComplaint';
}

export interface End extends Conclusion {
  ending: Ending;
  reason: string;
}

type Ended =
  | {
      ok: true;
      changes: Pick<Complaint, 'status' | 'closedOn' | 'finding' | 'cause' | 'measure'>;
    }
  | { ok: false; refusal: StepRefusal };

/** Ends a case in one of the ways of the procedure, or says what has to come first. */
export function endCase(complaint: Complaint, end: End, today: Day): Ended {
  const next = nextStep(complaint);
  if (next === null) return { ok: false, refusal: { code: 'alreadyEnded' } };
  const refusal = refusalOf(complaint, end, next);
  if (refusal) return { ok: false, refusal };
  const conclusion = conclude(complaint, end);
  const issue = [conclusion.cause, conclusion.measure, asCellText(end.reason)]
    .map((text) => checkText(text))
    .find((found) => found !== null);
  if (issue) return { ok: false, refusal: issue };
  return { ok: true, changes: { status: end.ending, closedOn: today, ...conclusion } };
}

function refusalOf(complaint: Complaint, { ending, reason }: End, next: NextStep): StepRefusal | null {
  if (needsReason(ending)) return reason.trim() === '' ? { code: 'reasonRequired' } : null;
  if (ending === 'closed' && next.step !== 'close') return { code: 'notSatisfied' };
  if (ending === 'closedUnsatisfied' && next.step !== 'restart') return { code: 'notDissatisfied' };
  const inWriting = ending === 'closedInWriting';
  const left = inWriting ? attemptsLeft(complaint) : 0;
  if (left > 0) return { code: 'tooFewAttempts', left };
  // Section 3 holds for a letter as it does for a call: the promise was kept first.
  const missing = [...(inWriting ? missingForCall(complaint) : []), ...missingForClosing(complaint)];
  return missing.length > 0 ? { code: 'missing', missing } : null;
}
