import type { GuardedCell, GuardedTable } from './guardedCell';

/** The number formats of cells as they are now, so that they can be given back; `General` where rows are gone. */
export async function loadFormats(
  context: Excel.RequestContext,
  table: GuardedTable,
  cells: readonly Pick<GuardedCell, 'key' | 'position'>[],
): Promise<string[]> {
  const positions = cells.map(({ position }) => position);
  const first = Math.min(...positions);
  const rows = Math.max(...positions) - first + 1;
  const columns = new Map(
    [...new Set(cells.map(({ key }) => key))].map((key) => [
      key,
      table
        .column(key)
        .getCell(first, 0)
        .getResizedRange(rows - 1, 0)
        .load('numberFormat'),
    ]),
  );
  await context.sync();
  return cells.map(({ key, position }) =>
    String(columns.get(key)?.numberFormat[position - first]?.[0] ?? 'General'),
  );
}
