import { ApiError } from '../engine/ApiError';
import { bottomOf } from './Area';
import { deleteCells } from './deleteCells';
import { sheetById } from './find';
import { growTable } from './growTable';
import { insertCells } from './insertCells';
import { bodyArea, isFiltered, type Table } from './Table';
import type { Workbook } from './Workbook';
import { writeCells } from './writeCells';

/** Whether the body is the one blank row that an empty table has. */
export function hasOnlyBlankRow(workbook: Workbook, table: Table): boolean {
  const { row, column, rowCount } = bodyArea(table);
  if (rowCount !== 1) return false;
  return table.columns.every((_, i) => workbook.calculation.valueAt(table.sheet, row, column + i) === null);
}

/**
 * `TableRowCollection.add`: inserts rows at `index` (`null`: at the end) and pushes the cells below the table down. The blank
 * row of an empty table is used first.
 * @returns the index of the first new row
 * @throws ApiError InvalidArgument for rows of another width or an index outside the table
 */
export function addTableRows(
  workbook: Workbook,
  table: Table,
  index: number | null,
  values: unknown[][],
): number {
  const sheet = sheetById(workbook, table.sheet);
  const body = bodyArea(table);
  const at = index === null || index < 0 ? body.rowCount : index;
  if (at > body.rowCount || values.some((row) => row.length !== body.columnCount)) {
    throw new ApiError('InvalidArgument', 'rows of another width, or outside the table');
  }
  const reuse = hasOnlyBlankRow(workbook, table) ? 1 : 0;
  const start = reuse ? 0 : at;
  const count = values.length - reuse;
  const place = { ...body, row: body.row + start + reuse, rowCount: count };
  if (count > 0) insertCells(workbook, sheet, place, 'down');
  if (count > 0 && place.row > bottomOf(bodyArea(table))) growTable(workbook, sheet, table, count);
  writeCells(workbook, sheet, { ...body, row: body.row + start, rowCount: values.length }, values);
  return start;
}

/**
 * @param indexes positions in the body; the cells below the table move up
 * @throws ApiError InsertDeleteConflict on a filtered table, InvalidArgument for a row that isn't there (Office.js reference, both)
 */
export function deleteTableRows(workbook: Workbook, table: Table, indexes: number[]): void {
  if (isFiltered(table)) throw new ApiError('InsertDeleteConflict', `${table.name} is filtered`);
  const sheet = sheetById(workbook, table.sheet);
  const rowCount = bodyArea(table).rowCount;
  if (indexes.some((index) => !(index >= 0 && index < rowCount)))
    throw new ApiError('InvalidArgument', 'no such row');
  for (const index of [...new Set(indexes)].sort((a, b) => b - a)) {
    const body = bodyArea(table);
    const row = { ...body, row: body.row + index, rowCount: 1 };
    if (body.rowCount > 1) deleteCells(workbook, sheet, row, 'up');
    else writeCells(workbook, sheet, row, [table.columns.map(() => '')]);
  }
}
