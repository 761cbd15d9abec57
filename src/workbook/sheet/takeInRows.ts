import { growTable, resizeTable } from './resizeTable';

/**
 * Takes rows right below a table's body into it; one that a colleague added below them meanwhile stays in it.
 * @returns after the sync: leaves those rows out again, where other cells than the meant ones were taken in
 */
export function takeInRows(
  table: Excel.Table,
  showTotals: boolean,
  rows: () => Excel.Range,
): () => Promise<void> {
  const lastOf = () => table.getDataBodyRange().getLastRow();
  const before = table.getDataBodyRange().load('rowCount');
  let taken: Excel.Range | undefined;
  resizeTable(table, showTotals, () => {
    taken = lastOf().getOffsetRange(1, 0).getBoundingRect(rows()).load('values');
    return table.getRange().getBoundingRect(rows());
  });
  const after = table.getDataBodyRange().load('rowCount');

  return async () => {
    // As many as it took in: a row that somebody inserted since made the table longer, and is theirs.
    const count = after.rowCount - before.rowCount;
    if (count <= 0) return;
    const { context } = table;
    const met = JSON.stringify(taken?.values);
    const last = () =>
      lastOf()
        .getOffsetRange(1 - count, 0)
        .getResizedRange(count - 1, 0);
    const cut = last().load('values');
    growTable(table, showTotals, -count);
    await context.sync();
    if (JSON.stringify(cut.values) === met) return;
    // Rows moved in the table since: those that were cut off are others.
    growTable(table, showTotals, count);
    await context.sync();
  };
}
