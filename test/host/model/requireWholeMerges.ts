import { ApiError } from '../engine/ApiError';
import { overlaps } from './Area';
import { laneOf } from './moveTables';
import type { Sheet } from './Sheet';
import { isInLane, type Move } from './shiftArea';

/** Excel moves no part of a merged cell. @throws ApiError InsertDeleteConflict */
export function requireWholeMerges(sheet: Sheet, move: Move): void {
  if (sheet.merges.some((merge) => overlaps(merge, laneOf(move)) && !isInLane(merge, move)))
    throw new ApiError('InsertDeleteConflict', 'moves a part of a merged cell');
}
