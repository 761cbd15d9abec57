import { ApiError } from '../engine/ApiError';
import { overlaps } from './Area';
import { tablesOn } from './find';
import type { Sheet } from './Sheet';
import { isInLane, shiftArea, type Move } from './shiftArea';
import { syncTable } from './syncTable';
import { headerArea, type Table, type TableColumn } from './Table';
import { removeTable } from './removeTable';
import type { Workbook } from './Workbook';

/** The cells that may move. */
export const laneOf = ({ along, at, across }: Move) =>
  along === 'row'
    ? { ...across, row: at, rowCount: Number.MAX_SAFE_INTEGER - at }
    : { ...across, column: at, columnCount: Number.MAX_SAFE_INTEGER - at };

/** Excel: "The operation is attempting to shift cells in a table on your worksheet." @throws ApiError InvalidOperation */
export function requireWholeTables(workbook: Workbook, sheet: Sheet, move: Move): void {
  const doomed = {
    ...move.across,
    [move.along]: move.at,
    [move.along === 'row' ? 'rowCount' : 'columnCount']: move.count,
  };
  for (const table of tablesOn(workbook, sheet)) {
    if (!overlaps(table.area, laneOf(move))) continue;
    if (!isInLane(table.area, move)) throw new ApiError('InvalidOperation', `shifts a part of ${table.name}`);
    const losesHeader = !move.insert && move.along === 'row' && overlaps(headerArea(table), doomed);
    if (losesHeader && shiftArea(table.area, move))
      throw new ApiError('InvalidOperation', `the header of ${table.name}`);
  }
}

/** Tables move, grow and shrink with their cells; one whose cells all went is gone. */
export function moveTables(workbook: Workbook, sheet: Sheet, move: Move): void {
  for (const table of tablesOn(workbook, sheet)) {
    const area = shiftArea(table.area, move);
    if (!area) removeTable(workbook, table);
    else if (area !== table.area) {
      if (move.along === 'column') table.columns = movedColumns(table, move);
      moveFilteredRows(table, move);
      // The last body row can't be deleted: a blank one stays.
      table.area = { ...area, rowCount: Math.max(area.rowCount, table.showTotals ? 3 : 2) };
      syncTable(workbook, table);
    }
  }
}

function movedColumns(table: Table, { at, count, insert }: Move): TableColumn[] {
  const index = at - table.area.column;
  if (index < 0 && insert) return table.columns;
  if (!insert) {
    return table.columns.filter((_, i) => i < index || i >= index + count);
  }
  if (index === 0) return table.columns;
  const added = Array.from({ length: count }, (): TableColumn => ({ id: table.nextColumnId++, name: '' }));
  return [...table.columns.slice(0, index), ...added, ...table.columns.slice(index)];
}

function moveFilteredRows(table: Table, move: Move): void {
  if (move.along !== 'row' || table.filteredRows.size === 0) return;
  const rows = [...table.filteredRows];
  table.filteredRows = new Set(
    rows.map((row) => (row < move.at ? row : row + (move.insert ? move.count : -move.count))),
  );
}
