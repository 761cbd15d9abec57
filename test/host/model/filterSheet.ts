import { ApiError } from '../engine/ApiError';
import { FormulaError } from '../formulas/FormulaError';
import { bottomOf, type Area } from './Area';
import { passes } from './filterTable';
import { requireAllowed } from './protection';
import type { Sheet } from './Sheet';
import type { ColumnFilter } from './Table';
import { textOf } from './textOf';
import type { Workbook } from './Workbook';

/**
 * Puts the one filter of a sheet on an area, whose first row are its headers.
 * @param column position in the area; `filter` `null`: every row is shown
 */
export function filterSheet(
  workbook: Workbook,
  sheet: Sheet,
  { area, column, filter }: { area: Area; column: number; filter: ColumnFilter | null },
): void {
  requireAllowed(sheet, 'allowAutoFilter');
  if (column < 0 || column >= area.columnCount) throw new ApiError('InvalidArgument', `column ${column}`);
  removeSheetFilter(workbook, sheet);
  const hides: number[] = [];
  for (let row = area.row + 1; filter && row <= bottomOf(area); row += 1) {
    const value = workbook.calculation.valueAt(sheet.id, row, area.column + column);
    const plain = value instanceof FormulaError ? value.code : value;
    if (!passes(filter, plain, textOf(workbook, sheet, row, area.column + column))) hides.push(row);
  }
  hides.forEach((row) => sheet.hiddenRows.add(row));
  sheet.autoFilter = { area, hides };
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}

/** Takes the filter away; the rows that it hid show again. */
export function removeSheetFilter(workbook: Workbook, sheet: Sheet): void {
  requireAllowed(sheet, 'allowAutoFilter');
  sheet.autoFilter?.hides.forEach((row) => sheet.hiddenRows.delete(row));
  sheet.autoFilter = null;
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}
