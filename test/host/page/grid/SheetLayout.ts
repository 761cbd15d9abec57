import { bottomOf, MAX_COLUMNS, MAX_ROWS, rightOf } from '../../model/Area';
import { tablesOn } from '../../model/find';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from '../../model/Sheet';
import type { Workbook } from '../../model/Workbook';

/** Pixels: the strip of column letters and the strip of row numbers. */
export const HEADING_HEIGHT = 20;
export const HEADING_WIDTH = 46;

const PIXELS_PER_POINT = 4 / 3;
const TITLE_ROWS = 60;
const spare = { rows: 200, columns: 6 };
const fewest = { rows: 400, columns: 30 };

/** The rows and columns that the grid draws: what is hidden is left out, what is frozen stands apart. */
export interface SheetLayout {
  frozenRows: number[];
  rows: number[];
  frozenColumns: number[];
  columns: number[];
  /** Pixels. */
  widthOf(column: number): number;
  /** Pixels. */
  heightOf(row: number): number;
}

const upTo = (count: number, isHidden: (index: number) => boolean): number[] => {
  const shown: number[] = [];
  for (let index = 0; index < count; index++) if (!isHidden(index)) shown.push(index);
  return shown;
};

const splitAt = (indexes: number[], frozen: number): [number[], number[]] => {
  const at = indexes.findIndex((index) => index >= frozen);
  return at < 0 ? [indexes, []] : [indexes.slice(0, at), indexes.slice(at)];
};

export const widthOf = (sheet: Sheet, column: number): number =>
  Math.round((sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) * PIXELS_PER_POINT);

export const pointsOf = (pixels: number): number => pixels / PIXELS_PER_POINT;

/** Points, for the first rows, where titles stand: Excel lets a large font make its row higher. */
const largeFontHeights = (workbook: Workbook, sheet: Sheet): Map<number, number> => {
  const heights = new Map<number, number>();
  const used = workbook.calculation.usedRange(sheet.id);
  if (!used) return heights;
  for (let row = used.row; row <= Math.min(bottomOf(used), TITLE_ROWS); row++) {
    for (let column = used.column; column <= rightOf(used); column++) {
      const { fontSize } = workbook.styles.get(sheet.styles.at(row, column));
      const height = Math.ceil(fontSize * 1.36);
      if (height > (heights.get(row) ?? DEFAULT_ROW_HEIGHT)) heights.set(row, height);
    }
  }
  return heights;
};

export const layoutSheet = (workbook: Workbook, sheet: Sheet): SheetLayout => {
  const used = workbook.calculation.usedRange(sheet.id);
  const rowCount = Math.max(fewest.rows, (used ? bottomOf(used) : 0) + spare.rows);
  const columnCount = Math.max(fewest.columns, (used ? rightOf(used) : 0) + spare.columns);
  const tables = tablesOn(workbook, sheet);
  const filtered = tables.filter((table) => table.filteredRows.size > 0);
  const isHidden = (row: number): boolean =>
    sheet.hiddenRows.has(row) || filtered.some((table) => table.filteredRows.has(row));
  const [frozenRows, rows] = splitAt(upTo(Math.min(rowCount, MAX_ROWS), isHidden), sheet.frozen?.rows ?? 0);
  const [frozenColumns, columns] = splitAt(
    upTo(Math.min(columnCount, MAX_COLUMNS), (column) => sheet.hiddenColumns.has(column)),
    sheet.frozen?.columns ?? 0,
  );
  const large = largeFontHeights(workbook, sheet);
  return {
    frozenRows,
    rows,
    frozenColumns,
    columns,
    widthOf: (column) => widthOf(sheet, column),
    heightOf: (row) =>
      Math.round((sheet.rowHeights.get(row) ?? large.get(row) ?? DEFAULT_ROW_HEIGHT) * PIXELS_PER_POINT),
  };
};
