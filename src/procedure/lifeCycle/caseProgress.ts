import type { Complaint, Status } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { isOpen } from './lifeCycle';

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

/** How far a status says that a complaint has come. */
const reached: Partial<Record<Status, number>> = {
  new: 0,
  handedOver: 1,
  followedUp: 2,
  checked: 3,
  calledBack: 4,
};

/**
 * The six steps of the round that a complaint is in. A date that a colleague filled in the sheet counts as much as the
 * status; of the steps that lie before the last one taken, only those that the register has a record of are done. The
 * follow-up has no date of its own: a check after the hand-over says that it was done.
 */
export function caseProgress(complaint: Complaint): PathPart[] {
  const { status, enteredOn, handedOverOn, checkedOn, calledOn, closedOn } = complaint;
  const on: Record<PathStep, Day | null> = {
    registered: enteredOn,
    handedOver: handedOverOn,
    followedUp: null,
    checked: checkedOn,
    calledBack: calledOn,
    closed: closedOn,
  };
  const recorded: Record<PathStep, boolean> = {
    registered: true,
    handedOver: handedOverOn !== null,
    followedUp: handedOverOn !== null && checkedOn !== null,
    checked: checkedOn !== null,
    calledBack: calledOn !== null,
    closed: true,
  };
  const last = isOpen(complaint) ? lastTaken(status, on) : pathSteps.length - 1;
  return pathSteps.map((step, index) => ({
    step,
    on: on[step],
    state: stateOf(index, last, recorded[step]),
  }));
}

/** The place of the last step taken, by the status and by the dates; -1 for a registration that isn't complete. */
function lastTaken(status: Status | null, on: Record<PathStep, Day | null>): number {
  if (status === null || status === 'incomplete') return -1;
  const byDate = pathSteps.map((step, index) => (on[step] === null ? -1 : index));
  return Math.max(reached[status] ?? 0, ...byDate);
}

function stateOf(index: number, last: number, isRecorded: boolean): PathPart['state'] {
  if (index > last) return index === last + 1 ? 'now' : 'todo';
  return isRecorded || index === last ? 'done' : 'skipped';
}
