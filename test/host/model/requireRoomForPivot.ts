import { ApiError } from '../engine/ApiError';
import { bottomOf, contains, intersection, overlaps, rightOf, span, type Area } from './Area';
import { pivotsOn, tablesOn } from './find';
import type { Pivot } from './Pivot';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/**
 * A PivotTable overlaps no table, merged cells or other PivotTable. Over filled cells it grows only when a person says so
 * ("There's already data in this sheet. Do you want to replace it?"); whether the API refuses or replaces them is not
 * documented: `pivotsOverwrite`.
 * @throws ApiError PivotTableRangeConflict
 */
export function requireRoomForPivot(workbook: Workbook, sheet: Sheet, pivot: Pivot, area: Area): void {
  const others = pivotsOn(workbook, sheet).filter((other) => other !== pivot);
  const taken = [
    ...tablesOn(workbook, sheet).map((table) => table.area),
    ...others.flatMap((other) => other.drawn ?? []),
    ...sheet.merges,
  ];
  const meets = taken.some((other) => overlaps(other, area)) || growsOverCells(workbook, sheet, pivot, area);
  if (meets) throw new ApiError('PivotTableRangeConflict', `${pivot.name} has no room`);
}

function growsOverCells(workbook: Workbook, sheet: Sheet, { drawn }: Pivot, area: Area): boolean {
  const used = workbook.pivotsOverwrite ? null : workbook.calculation.usedRange(sheet.id);
  const filled = used && intersection(used, area);
  if (!filled || (drawn && contains(drawn, filled))) return false;
  for (let row = filled.row; row <= bottomOf(filled); row++) {
    for (let column = filled.column; column <= rightOf(filled); column++) {
      const isOwn = drawn !== null && contains(drawn, span(row, column, row, column));
      if (!isOwn && workbook.calculation.valueAt(sheet.id, row, column) !== null) return true;
    }
  }
  return false;
}
