import type { GuardedCell, GuardedTable } from './guardedCell';

/** The rows from the first to the last of some cells. */
interface Span {
  /** The position of the first row. */
  first: number;
  rows: number;
  /** The cells of a column in these rows, in the batch that is being put together. */
  column: (key: string) => Excel.Range;
}

export function spanOf(table: GuardedTable, cells: readonly Pick<GuardedCell, 'position'>[]): Span {
  const positions = cells.map(({ position }) => position);
  const first = Math.min(...positions);
  const rows = Math.max(...positions) - first + 1;
  const column = (key: string) =>
    table
      .column(key)
      .getCell(first, 0)
      .getResizedRange(rows - 1, 0);
  return { first, rows, column };
}
