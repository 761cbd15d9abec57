import type { Complaint, Status } from './complaint';
import type { Day } from './day';
import { isOpen } from './lifeCycle';

/** The way of a complaint through the procedure, from its registration (section 1) to its end (section 5). */
export const pathSteps = [
  'registered',
  'handedOver',
  'followedUp',
  'checked',
  'calledBack',
  'closed',
] as const;
export type PathStep = (typeof pathSteps)[number];

export interface PathPart {
  step: PathStep;
  /** `skipped`: the complaint ended without this step. */
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
 * status; a step that lies before one that was taken counts as done.
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
  if (!isOpen(complaint)) {
    const done: Record<PathStep, boolean> = {
      registered: true,
      handedOver: handedOverOn !== null,
      followedUp: checkedOn !== null,
      checked: checkedOn !== null,
      calledBack: calledOn !== null,
      closed: true,
    };
    return pathSteps.map((step) => ({ step, on: on[step], state: done[step] ? 'done' : 'skipped' }));
  }
  const isIncomplete = status === null || status === 'incomplete';
  const byStatus = isIncomplete ? -1 : (reached[status] ?? 0);
  const byDate = Math.max(...pathSteps.map((step, index) => (on[step] === null ? -1 : index)));
  const last = isIncomplete ? -1 : Math.max(byStatus, byDate);
  return pathSteps.map((step, index) => ({
    step,
    on: on[step],
    state: index <= last ? 'done' : index === last + 1 ? 'now' : 'todo',
  }));
}
