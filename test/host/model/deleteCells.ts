import { isWholeColumns, isWholeRows, type Area } from './Area';
import { moveRules, moveSizes } from './moveRules';
import { moveTables, requireWholeTables } from './moveTables';
import { requireAllowed } from './protection';
import { readRenamed } from './readRenamed';
import { requireWholeMerges } from './requireWholeMerges';
import { requireWholePivots } from './requireWholePivots';
import type { Sheet } from './Sheet';
import { moveOf } from './shiftArea';
import type { Workbook } from './Workbook';

/**
 * Takes cells out: those below move up, or those at the right move left. Tables, names, formulas and rules follow.
 * @throws ApiError when a part would move of a table or its header would go (InvalidOperation), of a merged cell
 * (InsertDeleteConflict) or of a pivot (PivotTableRangeConflict), AccessDenied on a protected sheet
 */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, shift: 'up' | 'left'): void {
  requireAllowed(sheet, shift === 'up' && isWholeRows(area) ? 'allowDeleteRows' : undefined);
  const up = shift === 'up';
  const move = moveOf(area, shift);
  requireWholeTables(workbook, sheet, move);
  requireWholeMerges(sheet, move);
  requireWholePivots(workbook, sheet, move);
  workbook.calculation.deleteCells(sheet.id, area, shift);
  moveRules(workbook, sheet, move);
  if (up ? isWholeRows(area) : isWholeColumns(area)) moveSizes(sheet, move);
  moveTables(workbook, sheet, move);
  readRenamed(workbook);
  const change = up ? (isWholeRows(area) ? 'RowDeleted' : 'CellDeleted') : 'ColumnDeleted';
  workbook.events.emit({ kind: 'cellsChanged', sheet: sheet.id, area, change, by: workbook.actor });
}
