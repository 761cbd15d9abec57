import { moveCallback } from '../../procedure/lifeCycle/waiting/moveCallback';
import type { Move } from '../../procedure/lifeCycle/waiting/moveCallback';
import type { StepForEach } from './takeForEach';

/** Moves callbacks to another day; not those that somebody moved meanwhile. */
export const toAnotherDay = (move: Move): StepForEach => ({
  isAsChosen: (row, line) => row.callbackOn === line.callbackOn,
  rule: (seen) => moveCallback(seen, move),
});
