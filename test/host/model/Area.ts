/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** Excel's grid since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const bottomOf = (area: Area): number => area.row + area.rowCount - 1;
export const rightOf = (area: Area): number => area.column + area.columnCount - 1;

export const isWholeColumns = (area: Area): boolean => area.rowCount === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.columnCount === MAX_COLUMNS;

export function span(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const lastRow = Math.min(bottomOf(a), bottomOf(b));
  const lastColumn = Math.min(rightOf(a), rightOf(b));
  return lastRow < row || lastColumn < column ? null : span(row, column, lastRow, lastColumn);
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    bottomOf(inner) <= bottomOf(outer) &&
    rightOf(inner) <= rightOf(outer)
  );
}

export function bounding(a: Area, b: Area): Area {
  return span(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(bottomOf(a), bottomOf(b)),
    Math.max(rightOf(a), rightOf(b)),
  );
}

export function isInsideGrid(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    bottomOf(area) < MAX_ROWS &&
    rightOf(area) < MAX_COLUMNS
  );
}
