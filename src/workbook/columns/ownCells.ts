import { columnOf } from './columns';
import type { Layout } from './layout';

/** What a row says of a complaint: the cells that people fill, without the row ID, by column key. */
export function ownCells({ keys }: Layout, row: readonly unknown[]): [key: string, value: unknown][] {
  return keys.flatMap((key, index): [string, unknown][] =>
    key === null || key === 'rowId' || columnOf(key).kind === 'calculated' ? [] : [[key, row[index] ?? '']],
  );
}

/** Nobody made a complaint of the row: an ID alone is what is left where somebody cleared one. */
export const saysNothing = (layout: Layout, row: readonly unknown[]): boolean =>
  ownCells(layout, row).every(([, value]) => String(value).trim() === '');
