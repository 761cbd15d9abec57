import { ApiError } from '../engine/ApiError';
import { bottomOf, isInsideGrid, isWholeColumns, isWholeRows, rightOf, type Area } from './Area';
import { fillNewRows } from './calculatedColumns';
import { tablesOn } from './find';
import { moveRules, moveSizes } from './moveRules';
import { moveTables, requireWholeTables } from './moveTables';
import { requireAllowed } from './protection';
import { renameColumnsByHeader } from './renameColumnsByHeader';
import { readRenamed } from './readRenamed';
import { requireWholeMerges } from './requireWholeMerges';
import { requireWholePivots } from './requireWholePivots';
import type { Sheet } from './Sheet';
import { moveOf, type Move } from './shiftArea';
import type { Workbook } from './Workbook';

/**
 * Makes room: the cells of `area` and those beyond move down or right. Tables, names, formulas and rules follow.
 * @throws ApiError when a part would move of a table (InvalidOperation), of a merged cell (InsertDeleteConflict) or of a pivot
 * (PivotTableRangeConflict), AccessDenied on a protected sheet, NonBlankCellOffSheet when the sheet is full
 */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, shift: 'down' | 'right'): void {
  requireAllowed(sheet, shift === 'down' && isWholeRows(area) ? 'allowInsertRows' : undefined);
  const down = shift === 'down';
  const move = moveOf(area, shift);
  requireWholeTables(workbook, sheet, move);
  requireWholeMerges(sheet, move);
  requireWholePivots(workbook, sheet, move);
  requireRoom(workbook, sheet, move);
  workbook.calculation.insertCells(sheet.id, area, shift);
  moveRules(workbook, sheet, move);
  if (down ? isWholeRows(area) : isWholeColumns(area)) moveSizes(sheet, move);
  moveTables(workbook, sheet, move);
  readRenamed(workbook);
  for (const table of tablesOn(workbook, sheet)) {
    if (down) fillNewRows(workbook, sheet, table, area);
    else if (table.columns.some((column) => column.name === ''))
      renameColumnsByHeader(workbook, sheet, table);
  }
  const change = down ? (isWholeRows(area) ? 'RowInserted' : 'CellInserted') : 'ColumnInserted';
  workbook.events.emit({ kind: 'cellsChanged', sheet: sheet.id, area, change, by: workbook.actor });
}

/** Excel pushes no filled cell off the sheet. */
function requireRoom(workbook: Workbook, sheet: Sheet, move: Move): void {
  const used = workbook.calculation.usedRange(sheet.id);
  if (!used || (move.along === 'row' ? bottomOf(used) : rightOf(used)) < move.at) return;
  const size = move.along === 'row' ? 'rowCount' : 'columnCount';
  if (!isInsideGrid({ ...used, [size]: used[size] + move.count })) throw new ApiError('NonBlankCellOffSheet');
}
