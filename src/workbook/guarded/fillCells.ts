import { isErrorValue } from '../../procedure/adoption/cells/errorValue';
import { fillFormula } from '../sheet/fillFormula';
import type { Block } from '../table/blocks/blocksOf';
import { toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import { formulaOf, type GuardedCell } from './guardedCell';
import { blockIn } from '../table/blocks/blockIn';

/** What was text stays text in a cell of any format, and a number stays one; only what was calculated is calculated again. */
const formatWhileWritten = ({ value, isFormula, format }: GuardedCell): string | null => {
  if (format === null) return null;
  // An error without a formula, as the value of one that was pasted: in any cell but one of text it can be nothing else.
  const isError = typeof value === 'string' && format !== '@' && isErrorValue(value);
  return typeof value === 'string' && !isFormula && !isError ? '@' : 'General';
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
  // Formulas first, and each by itself: of several in one write Excel may take the last for the column (office-js #6745).
  for (const { start, end, formula } of runsOf(cells))
    fillFormula(blockIn(range, { start: start - first, end: end - first }), formula);
  if (cells.some((cell) => !cell.isFormula))
    range.formulas = column(({ value, isFormula }) => (isFormula ? null : toWrite(session, value)));
  range.numberFormat = column(({ format }) => format);
}

/** Neighbours that get the same formula. */
function runsOf(cells: readonly GuardedCell[]): (Block & { formula: string })[] {
  const runs: (Block & { formula: string })[] = [];
  for (const cell of [...cells].sort((one, other) => one.position - other.position)) {
    const { position } = cell;
    const formula = formulaOf(cell);
    const last = runs.at(-1);
    if (formula === undefined) continue;
    if (last?.end === position && last.formula === formula) last.end = position + 1;
    else runs.push({ start: position, end: position + 1, formula });
  }
  return runs;
}
