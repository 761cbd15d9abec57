/**
 * Resizes a table, with its totals row out of the way: what a resize makes of one is documented nowhere.
 * @param area asked when the totals row is gone
 */
export function resizeTable(table: Excel.Table, showTotals: boolean, area: () => Excel.Range | string): void {
  if (showTotals) table.showTotals = false;
  table.resize(area());
  if (showTotals) table.showTotals = true;
}

/** Takes rows right below a table's body into it; one that a colleague added below them meanwhile stays in it. */
export const takeInRows = (table: Excel.Table, showTotals: boolean, rows: () => Excel.Range): void =>
  resizeTable(table, showTotals, () => table.getRange().getBoundingRect(rows()));
