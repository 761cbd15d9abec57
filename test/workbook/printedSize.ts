import { bottomOf, rightOf } from '../host/model/Area';
import { DEFAULT_COLUMN_WIDTH } from '../host/model/Sheet';
import type { Workbook } from '../host/model/Workbook';

/** A4 upright, in points. */
const paper = { width: 595.3, height: 841.9 };

/** How large what is printed of a sheet at a scale is, in points on paper, and how much room its pages have. */
export interface PrintedSize {
  width: number;
  /** Of each page, with the rows that come back on it. */
  heights: number[];
  room: { width: number; height: number };
  /** Rows, counted from 0, that say no height of their own: fonts decide how high those are. */
  withoutHeight: number[];
}

export function printedSize(workbook: Workbook, name: string): PrintedSize {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const { printArea, zoom, margins, pageBreaks, titleRows } = sheet?.pageLayout ?? {};
  if (!sheet || !printArea || !zoom?.scale || !margins || !pageBreaks) {
    throw new Error(`${name} has no area that is printed at a scale`);
  }
  const scale = zoom.scale / 100;
  const rowsFrom = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const heightOf = (rows: number[]) => sum(rows.map((row) => sheet.rowHeights.get(row) ?? NaN)) * scale;
  const columns = rowsFrom(printArea.column, rightOf(printArea)).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  const repeated = titleRows ? heightOf(rowsFrom(titleRows.row, bottomOf(titleRows))) : 0;
  const begins = [printArea.row, ...pageBreaks];
  return {
    width: sum(columns.map((column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH)) * scale,
    heights: begins.map((first, page) => {
      const rows = rowsFrom(first, (begins[page + 1] ?? bottomOf(printArea) + 1) - 1);
      return heightOf(rows) + (page === 0 ? 0 : repeated);
    }),
    room: {
      width: paper.width - margins.left - margins.right,
      height: paper.height - margins.top - margins.bottom,
    },
    withoutHeight: rowsFrom(printArea.row, bottomOf(printArea)).filter((row) => !sheet.rowHeights.has(row)),
  };
}
