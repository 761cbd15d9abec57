import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { columnOf } from '../../columns/columns';
import { headersFit, type Layout } from '../../columns/layout';
import { readsBack } from '../../sheet/readsBack';
import type { Cell } from '../../columns/rowOf';

/** What one append batch brought back about the row it wrote. */
interface WrittenRow {
  layout: Layout;
  cells: readonly Cell[];
  header: Excel.Range;
  /** The row's formulas before the write: blanks, except for calculated columns of a row inside the table. */
  before: readonly unknown[];
  /** The row's values after it. */
  values: readonly unknown[];
  /** Row positions in the sheet, counted from 0. */
  rowIndex: number;
  bodyIndex: number;
  bodyRows: number;
  /** Somebody switched totals on, so that this row was theirs. */
  isTotals: boolean;
}

/**
 * What is wrong with a row that was written; nothing wrong is `verified`.
 * - `stale`: the columns had moved, somebody's cells were overwritten, or a cell holds something else than was typed;
 * - `unfinished`: the cells are right, but the table didn't grow around them or didn't calculate its columns.
 */
type Verdict = 'verified' | 'stale' | 'unfinished';

/** Calculated columns that say something of every complaint that has just been written. */
const neverBlank = ['workingDays', 'quarter', 'month'] as const satisfies ColumnKey[];

const isCalculated = (key: ColumnKey | null): boolean => key !== null && columnOf(key).kind === 'calculated';

export const readsAsWritten = (cells: readonly Cell[], values: readonly unknown[]): boolean =>
  cells.every((cell, index) => cell === null || readsBack(cell, values[index]));

export function judge(row: WrittenRow): Verdict {
  const { keys } = row.layout;
  const overwrote = row.before.some((formula, index) => formula !== '' && !isCalculated(keys[index] ?? null));
  const isAsWritten = readsAsWritten(row.cells, row.values);
  if (!headersFit(row.layout, row.header) || overwrote || !isAsWritten || row.isTotals) return 'stale';

  const inside = row.rowIndex >= row.bodyIndex && row.rowIndex < row.bodyIndex + row.bodyRows;
  const calculates = neverBlank.every((key) => row.values[keys.indexOf(key)] !== '');
  return inside && calculates ? 'verified' : 'unfinished';
}
