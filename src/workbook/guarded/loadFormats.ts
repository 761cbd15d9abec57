import type { GuardedCell, GuardedTable } from './guardedCell';
import { spanOf } from './spanOf';

/** The number formats of cells as they are now, so that they can be given back; `General` where rows are gone. */
export async function loadFormats(
  context: Excel.RequestContext,
  table: GuardedTable,
  cells: readonly Pick<GuardedCell, 'key' | 'position'>[],
): Promise<string[]> {
  const { first, column } = spanOf(table, cells);
  const columns = new Map(
    [...new Set(cells.map(({ key }) => key))].map((key) => [key, column(key).load('numberFormat')]),
  );
  await context.sync();
  return cells.map(({ key, position }) =>
    String(columns.get(key)?.numberFormat[position - first]?.[0] ?? 'General'),
  );
}
