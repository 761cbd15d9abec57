import type { Session } from '../table/session';
import { blocksOf, type Block } from '../table/blocks/blocksOf';
import { attemptCells, type Filled } from './attemptCells';
import type { GuardedCell, GuardedTable } from './guardedCell';
import { blockIn } from '../table/blocks/blockIn';

/**
 * Empties cells that Excel filled because a formula was written in an otherwise blank column of a table (office-js #6745),
 * where they still hold that formula.
 */
export async function undoFilling(
  context: Excel.RequestContext,
  session: Session,
  table: GuardedTable,
  { key, rows }: Filled,
): Promise<void> {
  for (const block of blocksOf(rows)) await emptyBlock(context, session, table, key, block);
}

async function emptyBlock(
  context: Excel.RequestContext,
  session: Session,
  table: GuardedTable,
  key: string,
  block: Block,
): Promise<void> {
  const cellsOf = (of: string) => blockIn(table.column(of), block);
  const ids = cellsOf(table.id).load('values');
  const held = cellsOf(key).load('formulas');
  await context.sync();
  const cells = ids.values.map(([id], row): GuardedCell => ({
    key,
    position: block.start + row,
    id: String(id),
    found: null,
    formula: String(held.formulas[row]?.[0]),
    value: '',
    format: null,
  }));
  await attemptCells(context, session, table, cells);
}
