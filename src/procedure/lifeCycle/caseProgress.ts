import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { nextStep } from './lifeCycle';
import { endingOf, statuses } from '../complaint/statuses';

/** The way of a complaint through the procedure, from its registration (section 1) to its end (section 5). */
const pathSteps = ['registered', 'handedOver', 'followedUp', 'checked', 'calledBack', 'closed'] as const;
type PathStep = (typeof pathSteps)[number];

interface PathPart {
  step: PathStep;
  /** `skipped`: a later step was taken, or the complaint ended, and the register has no record of this one. */
  state: 'done' | 'now' | 'todo' | 'skipped';
  /** When it was done, where the register says so. */
  on: Day | null;
}

/**
 * The six steps of the round that a complaint is in. A date that a colleague filled in the sheet counts as much as the
 * status; of the steps that lie before the last one taken, only those that the register has a record of are done. The
 * follow-up has no date of its own: a check after the hand-over says that it was done.
 */
export function caseProgress(complaint: Complaint): PathPart[] {
  const { enteredOn, handedOverOn, checkedOn, calledOn, closedOn } = complaint;
  const on: Record<PathStep, Day | null> = {
    registered: enteredOn,
    handedOver: handedOverOn,
    followedUp: null,
    checked: checkedOn,
    calledBack: calledOn,
    closed: closedOn,
  };
  const followedUp = handedOverOn !== null && checkedOn !== null;
  const isRecorded = (step: PathStep) =>
    step === 'registered' || (step === 'followedUp' ? followedUp : on[step] !== null);
  const last = lastTaken(complaint, Object.values(on));
  return pathSteps.map((step, index) => ({
    step,
    on: on[step],
    state: stateOf(index, last, isRecorded(step)),
  }));
}

/**
 * The place of the last step taken, by the status and by the dates; -1 for a registration that isn't complete. Where
 * status and closing date contradict each other, whether it was closed is what one waits for.
 */
function lastTaken(complaint: Complaint, on: readonly (Day | null)[]): number {
  const next = nextStep(complaint);
  if (next === null) return on.length - 1;
  if (next.step === 'complete') return -1;
  // Behind the incomplete one stands a status for each step of the way, in its order.
  const { status } = complaint;
  const byStatus = endingOf(status) ? 0 : statuses.indexOf(status ?? 'incomplete') - 1;
  return Math.max(byStatus, ...on.slice(0, -1).map((day, index) => (day === null ? -1 : index)));
}

function stateOf(index: number, last: number, isRecorded: boolean): PathPart['state'] {
  if (index > last) return index === last + 1 ? 'now' : 'todo';
  return isRecorded || index === last ? 'done' : 'skipped';
}
