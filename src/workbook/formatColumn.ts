import { numberFormats, type ColumnDefinition } from './columns';

/** How the cells of a column look; the width holds for the whole column of the sheet. */
export function formatColumn(body: Excel.Range, { kind, width, wrap, hidden, link }: ColumnDefinition): void {
  const { format } = body;
  // One value stands for all cells of the range.
  body.numberFormat = [[numberFormats[kind]]];
  format.columnWidth = width;
  format.verticalAlignment = Excel.VerticalAlignment.top;
  if (kind === 'date' || kind === 'number') format.horizontalAlignment = Excel.HorizontalAlignment.left;
  if (wrap) format.wrapText = true;
  if (link) {
    format.font.color = '#0563C1';
    format.font.underline = Excel.RangeUnderlineStyle.single;
  }
  if (hidden) body.columnHidden = true;
}
