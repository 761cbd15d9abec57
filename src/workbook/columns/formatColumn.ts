import { applyLook, lookOf } from './cellLook';
import { numberFormats, type ColumnDefinition } from './columns';

/** How the cells of a column look; the width holds for the whole column of the sheet. */
export function formatColumn(body: Excel.Range, column: ColumnDefinition): void {
  // One value stands for all cells of the range.
  body.numberFormat = [[numberFormats[column.kind]]];
  body.format.columnWidth = column.width;
  alignCells(body, column);
  if (column.hidden) body.columnHidden = true;
}

/** The same without what holds for the whole column, or for how a value is shown. */
export const alignCells = (cells: Excel.Range, column: ColumnDefinition): void =>
  applyLook(cells, lookOf(column));
