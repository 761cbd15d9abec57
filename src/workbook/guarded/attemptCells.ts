import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { faultOf } from '../host/faultOf';
import { learnsSwallowing } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import { askCalculated } from './askCalculated';
import { fillCells } from './fillCells';
import { formulaOf, type GuardedCell, type GuardedTable, type Verdict } from './guardedCell';
import { readsAsFound } from './readsAsFound';
import { spanOf } from './spanOf';

/** What became of the cells, and what has to be put back. */
export interface Attempt {
  verdicts: Verdict[];
  /** Cells that were written though they should not have been, by the row in which they stood. */
  astray: GuardedCell[];
  filled: Filled[];
}

/** Rows of a column that Excel gave a formula because one was written in another (office-js #6745). */
export interface Filled {
  key: string;
  rows: number[];
}

/**
 * Writes cells of neighbouring rows in one batch, which also brings back what it met: what stood in the cells and whose
 * rows they were.
 */
export async function attemptCells(
  context: Excel.RequestContext,
  session: Session,
  table: GuardedTable,
  cells: readonly GuardedCell[],
): Promise<Attempt> {
  const { first, rows, column: span } = spanOf(table, cells);
  const body = table.column(table.id);
  // Where rows are gone the batch ends here, before it wrote anything: below the body the table would grow.
  body
    .getCell(first + rows - 1, 0)
    .getIntersection(body)
    .load('address');
  const ids = span(table.id).load('values');
  const columns = [...new Set(cells.map(({ key }) => key))].map((key) => ({
    key,
    before: span(key).load('values,formulas,numberFormat'),
    cells: cells.filter((cell) => cell.key === key),
  }));
  const after = new Map<string, Excel.Range>();
  const calculated: (() => Filled)[] = [];
  for (const { key, cells: written } of columns) {
    const ours = new Set(written.filter(({ isFormula }) => isFormula).map(({ position }) => position));
    const met = ours.size > 0 ? askCalculated(table, key) : null;
    fillCells(span(key), session, { first, rows, cells: written });
    after.set(key, span(key).load('values'));
    const since = met && askCalculated(table, key);
    calculated.push(() => {
      const known = new Set([...(met?.() ?? []), ...ours]);
      return { key, rows: since?.().filter((row) => !known.has(row)) ?? [] };
    });
  }
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'registerMissing') throw error;
    return { verdicts: cells.map(() => 'moved'), astray: [], filled: [] };
  }

  const astray: GuardedCell[] = [];
  const before = new Map(columns.map((column) => [column.key, column.before]));
  const verdicts = cells.map((cell): Verdict => {
    const row = cell.position - first;
    const id = String(ids.values[row]?.[0] ?? '');
    const was = before.get(cell.key);
    const [value, formula] = [was?.values[row]?.[0], was?.formulas[row]?.[0]] as [SourceValue, SourceValue];
    const verdict = id !== cell.id ? 'moved' : readsAsFound(cell, value, formula) ? 'written' : 'changed';
    if (verdict !== 'written') {
      const found = after.get(cell.key)?.values[row]?.[0] as SourceValue;
      const now = { id, found, formula: formulaOf(cell), value: formula, isFormula: formula !== value };
      astray.push({ ...cell, ...now, format: String(was?.numberFormat[row]?.[0]) });
    }
    return verdict;
  });
  const meant = cells.map(({ value }) => value);
  const read = cells.map(({ key, position }) => after.get(key)?.values[position - first]?.[0] as unknown);
  const filled = calculated.map((told) => told()).filter((one) => one.rows.length > 0);
  if (!learnsSwallowing(session, meant, read)) return { verdicts, astray, filled };
  // Once more, over what reads without its apostrophe now.
  const again = cells.map((cell, index) => ({
    ...cell,
    found: read[index] as SourceValue,
    formula: formulaOf(cell),
  }));
  const { verdicts: since } = await attemptCells(context, session, table, again);
  return { verdicts: verdicts.map((verdict, index) => since[index] ?? verdict), astray, filled };
}
