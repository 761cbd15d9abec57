import { toWrite } from '../../table/leadingApostrophe';
import type { Session } from '../../table/session';
import { formulaOf, type GuardedCell } from './guardedCell';

/** What was text stays text in a cell of any format, and a number stays one; only what was calculated is calculated again. */
const formatWhileWritten = (cell: GuardedCell): string => {
  if (typeof cell.value !== 'string') return 'General';
  return formulaOf(cell) === undefined ? '@' : cell.format;
};

/**
 * Writes some cells of one column at the next sync, each with its format; the others of the range are left alone.
 * @param first the position of the range's first cell
 */
export function fillCells(
  range: Excel.Range,
  session: Session,
  { first, rows, cells }: { first: number; rows: number; cells: readonly GuardedCell[] },
): void {
  const column = (of: (cell: GuardedCell) => unknown): unknown[][] => {
    const values: unknown[][] = Array.from({ length: rows }, () => [null]);
    for (const cell of cells) values[cell.position - first] = [of(cell)];
    return values;
  };
  range.numberFormat = column(formatWhileWritten);
  range.formulas = column(({ value }) => toWrite(session, value));
  range.numberFormat = column(({ format }) => format);
}
