/**
 * Resizes a table, with its totals row out of the way: what a resize makes of one is documented nowhere.
 * @param area asked when the totals row is gone
 */
export function resizeTable(table: Excel.Table, showTotals: boolean, area: () => Excel.Range | string): void {
  if (showTotals) table.showTotals = false;
  table.resize(area());
  if (showTotals) table.showTotals = true;
}

/** Moves a table's lower end by so many rows: others may have moved it too since it was looked at. */
export const growTable = (table: Excel.Table, showTotals: boolean, rows: number): void =>
  resizeTable(table, showTotals, () => table.getRange().getResizedRange(rows, 0));
