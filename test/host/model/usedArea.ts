import { bottomOf, bounding, intersection, rightOf, span, type Area } from './Area';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/**
 * The smallest area within `within` around all cells that hold something or, unless `valuesOnly`, have a format of their own;
 * `null` when there are none.
 */
export function usedArea(workbook: Workbook, sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  const used = workbook.calculation.usedRange(sheet.id);
  const filled = used && intersection(used, within);
  const tight = filled && filledArea(workbook, sheet, filled);
  const styled = valuesOnly ? null : sheet.styles.extent();
  const formatted = styled && intersection(styled, within);
  if (!tight || !formatted) return tight ?? formatted;
  return bounding(tight, formatted);
}

function filledArea(workbook: Workbook, sheet: Sheet, within: Area): Area | null {
  const holds = (row: number, column: number): boolean =>
    workbook.calculation.valueAt(sheet.id, row, column) !== null ||
    workbook.calculation.formulaAt(sheet.id, row, column) !== undefined;
  const rowHolds = (row: number, from = within.column, to = rightOf(within)): boolean => {
    for (let column = from; column <= to; column++) if (holds(row, column)) return true;
    return false;
  };
  let top = within.row;
  while (top <= bottomOf(within) && !rowHolds(top)) top++;
  if (top > bottomOf(within)) return null;
  let bottom = bottomOf(within);
  while (!rowHolds(bottom)) bottom--;
  const columnHolds = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (holds(row, column)) return true;
    return false;
  };
  let left = within.column;
  while (!columnHolds(left)) left++;
  let right = rightOf(within);
  while (!columnHolds(right)) right--;
  return span(top, left, bottom, right);
}
