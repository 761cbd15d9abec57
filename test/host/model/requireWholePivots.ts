import { ApiError } from '../engine/ApiError';
import { overlaps } from './Area';
import { pivotsOn } from './find';
import { laneOf } from './moveTables';
import type { Sheet } from './Sheet';
import { isInLane, shiftArea, type Move } from './shiftArea';
import type { Workbook } from './Workbook';

/** A PivotTable moves as a whole or not at all. @throws ApiError PivotTableRangeConflict */
export function requireWholePivots(workbook: Workbook, sheet: Sheet, move: Move): void {
  // A colleague's edit was judged where it was made, and pivots do not travel.
  if (workbook.actor === 'colleague') return;
  for (const { name, drawn } of pivotsOn(workbook, sheet)) {
    if (!drawn || !overlaps(drawn, laneOf(move))) continue;
    const after = shiftArea(drawn, move);
    const changesSize =
      after && (after.rowCount !== drawn.rowCount || after.columnCount !== drawn.columnCount);
    if (!isInLane(drawn, move) || changesSize) throw new ApiError('PivotTableRangeConflict', name);
  }
}
