import { numberFormats, type ColumnDefinition } from './columns';

/** How the cells of a column look; the width holds for the whole column of the sheet. */
export function formatColumn(body: Excel.Range, column: ColumnDefinition): void {
  // One value stands for all cells of the range.
  body.numberFormat = [[numberFormats[column.kind]]];
  body.format.columnWidth = column.width;
  alignCells(body, column);
  if (column.hidden) body.columnHidden = true;
}

/**
 * The same without what holds for the whole column, or for how a value is shown. What may be longer than its row begins at
 * the top, so that its beginning is what one reads.
 */
export function alignCells({ format }: Excel.Range, { kind, wrap, long, link }: ColumnDefinition): void {
  format.verticalAlignment = long ? Excel.VerticalAlignment.top : Excel.VerticalAlignment.center;
  if (kind === 'day' || kind === 'number') format.horizontalAlignment = Excel.HorizontalAlignment.left;
  if (wrap) format.wrapText = true;
  if (link) {
    format.font.color = '#0563C1';
    format.font.underline = Excel.RangeUnderlineStyle.single;
  }
}
