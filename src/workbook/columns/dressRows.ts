import { columnOf, rowHeight } from './columns';
import { alignCells } from './formatColumn';
import type { Layout } from './layout';

/** New rows look as those of a new register; a table that is resized gives them no look of its own. */
export function dressRows(rows: Excel.Range, { keys }: Layout): void {
  rows.format.rowHeight = rowHeight;
  rows.format.verticalAlignment = Excel.VerticalAlignment.center;
  keys.forEach((key, position) => {
    const column = key && columnOf(key);
    if (column && (column.wrap || column.link || column.kind === 'day' || column.kind === 'number')) {
      alignCells(rows.getColumn(position), column);
    }
  });
}
