import type { TextIssue } from '../text/checkText';
import type { Complaint, ComplaintField } from '../complaint/complaint';
import { nextStep } from './lifeCycle';
import type { Missing } from './lifeCycle';
import type { LogEntry } from './logEntry';
import type { Progress } from './progress';
import type { Round } from './round';
import type { Step } from '../complaint/openStatuses';

/** Why a step of the life cycle may not be taken now; the pane says what to do first. */
export type StepRefusal =
  | { code: 'alreadyEnded' }
  | { code: 'alreadyDone' }
  | { code: 'incomplete' }
  | { code: 'missing'; missing: Missing[] }
  | { code: 'checkerRequired' }
  /** Whoever carried the action out confirms it too, and says why nobody else does. */
  | { code: 'reasonRequired' }
  /** There is no relation that was called and is not satisfied. */
  | { code: 'notDissatisfied' }
  /** There is no relation that was called and is satisfied. */
  | { code: 'notSatisfied' }
  /** `left`: attempts to call before a complaint may be ended in writing. */
  | { code: 'tooFewAttempts'; left: number }
  /** The relation can be told after all, or cannot. */
  | { code: 'otherReach' }
  /** A closing date that is none, lies before the receipt or after today. */
  | { code: 'noClosingDay' }
  | TextIssue;

/** What a step writes: never the first callback date. `note`: a reason, as typed, for the log. */
export interface Taken extends Pick<LogEntry, 'event' | 'note'> {
  changes: Partial<Omit<Complaint, 'rowId' | 'caseNumber' | 'firstCallbackOn'>>;
  /** The round that it ends. */
  round?: Round;
  /** The cells that were shown and count, beside those of the life cycle. */
  rests?: readonly Exclude<ComplaintField, 'rowId'>[];
}

/** What the procedure makes of a step. */
export type Ruling = ({ ok: true } & Taken) | { ok: false; refusal: StepRefusal };

/** Rules on a step that may be taken while a complaint waits for one of these, if nothing else is in its way. */
export function takenFrom(
  complaint: Progress,
  from: readonly Step[],
  take: () => Taken | StepRefusal,
): Ruling {
  const taken = refusalFrom(complaint, from) ?? take();
  return 'code' in taken ? { ok: false, refusal: taken } : { ok: true, ...taken };
}

function refusalFrom(complaint: Progress, from: readonly Step[]): StepRefusal | null {
  const next = nextStep(complaint);
  if (next === null) return { code: 'alreadyEnded' };
  if (from.includes(next.step)) return null;
  // Something in its row says that it ended, and that has to be settled first.
  if (next.step === 'settle') return { code: 'alreadyEnded' };
  if (from.includes('restart')) return { code: 'notDissatisfied' };
  if (from.includes('close')) return { code: 'notSatisfied' };
  return { code: next.step === 'complete' ? 'incomplete' : 'alreadyDone' };
}
