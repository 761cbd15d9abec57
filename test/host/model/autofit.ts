import { bottomOf, intersection, rightOf, type Area } from './Area';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from './Sheet';
import { textOf } from './textOf';
import type { Workbook } from './Workbook';

/** A digit of Calibri 11 is 7 pixels, 5.25 points; padding is 5 pixels. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;
const MAX_WIDTH = 255 * POINTS_PER_CHARACTER;

/** Cells that hold something, within the area. */
function filled(workbook: Workbook, sheet: Sheet, area: Area): Area | null {
  const used = workbook.calculation.usedRange(sheet.id);
  return used && intersection(used, area);
}

/** A plausible width (nothing is measured here): the longest text of each column in its font size. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const cells = filled(workbook, sheet, area);
  if (!cells) return;
  for (let column = cells.column; column <= rightOf(cells); column++) {
    let width = 0;
    for (let row = cells.row; row <= bottomOf(cells); row++) {
      const { fontSize, bold } = workbook.styles.get(sheet.styles.at(row, column));
      const longest = Math.max(
        ...textOf(workbook, sheet, row, column)
          .split('\n')
          .map((line) => line.length),
      );
      const points = longest * POINTS_PER_CHARACTER * (fontSize / 11) * (bold ? 1.08 : 1) + PADDING;
      if (longest > 0) width = Math.max(width, points);
    }
    if (width > 0) sheet.columnWidths.set(column, Math.min(width, MAX_WIDTH));
  }
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}

/** As many lines as the longest wrapped text needs in its column's width. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const cells = filled(workbook, sheet, area);
  if (!cells) return;
  for (let row = cells.row; row <= bottomOf(cells); row++) {
    let height = DEFAULT_ROW_HEIGHT;
    for (let column = cells.column; column <= rightOf(cells); column++) {
      const { fontSize, wrap } = workbook.styles.get(sheet.styles.at(row, column));
      const width = sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
      const perLine = Math.max(1, Math.floor((width - PADDING) / (POINTS_PER_CHARACTER * (fontSize / 11))));
      const text = textOf(workbook, sheet, row, column);
      const lines = wrap
        ? text.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(line.length / perLine)), 0)
        : 1;
      height = Math.max(height, lines * Math.ceil(fontSize * 1.36));
    }
    sheet.rowHeights.set(row, Math.min(height, 409));
  }
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}
