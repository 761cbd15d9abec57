import type { TextIssue } from '../text/checkText';
import type { Missing } from './lifeCycle';

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
  | TextIssue;
