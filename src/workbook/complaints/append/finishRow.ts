import type { CalculatedKey } from '../../../i18n/workbook/textShape';
import { calculatedFormulas } from '../../columns/calculatedColumns';
import { numberFormats } from '../../columns/columns';
import { dressRows } from '../../columns/dressRows';
import { complaintsTable } from '../complaintsTable';
import { columnHeaders, type Layout } from '../../columns/layout';
import { Refusal } from '../../host/refusal';
import { headersNow, namesIn } from '../../names/knownNames';
import { tableNames } from '../../names/tableNames';
import { takeInRows } from '../../sheet/takeInRows';
import { withoutSheet } from '../../sheet/withoutSheet';

interface Written {
  layout: Layout;
  headers: readonly unknown[];
  showTotals: boolean;
  isOne: (values: readonly unknown[]) => boolean;
}

/**
 * Completes a row that Excel left outside the table or without formulas: a filter, or the AutoCorrect options "include
 * new rows" and "fill formulas in tables" switched off, can do that. `Table.resize` keeps the header row where it is, and
 * gives the row no look; the next rows copy theirs from this one.
 * @param written the headers under which the row was written, and whether a row reads as it does
 * @param count asks, in the batch that does so, what has to be counted in the table as it is then
 * @returns `null` where the row isn't there as it was: columns moved past it as long as it was outside, or rows did
 */
export async function finishRow<Counted>(
  context: Excel.RequestContext,
  address: string,
  written: Written,
  count: () => Counted,
): Promise<Counted | null> {
  const table = complaintsTable(context);
  // Asked anew after the sync: not every batch tracks its ranges.
  const rowNow = () => table.worksheet.getRange(withoutSheet(address));
  const { layout, showTotals } = written;
  const met = rowNow().load('values');
  const leaveOut = takeInRows(table, showTotals, rowNow);
  const header = table.getHeaderRowRange().load('values');
  await context.sync();
  if (!written.isOne(met.values[0] ?? [])) {
    await leaveOut();
    return null;
  }
  if (JSON.stringify(header.values[0]) !== JSON.stringify(written.headers)) return null;

  const row = rowNow();
  const names = namesIn(context);
  const named = headersNow(names, tableNames.complaints, columnHeaders(layout.language));
  const formulas = Object.entries(calculatedFormulas(layout.language, names)) as [CalculatedKey, string][];
  for (const [key, formula] of formulas) {
    // By its header: the columns may move again.
    const column = table.columns.getItem(named.get(key) ?? key).getHeaderRowRange();
    const cell = row.getEntireRow().getIntersection(column.getEntireColumn());
    // In a text cell a formula would stay text.
    cell.numberFormat = [[numberFormats.calculated]];
    cell.formulas = [[formula]];
  }
  dressRows(row, layout);
  row.load('rowIndex,values');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const counted = count();
  await context.sync();
  if (row.rowIndex >= body.rowIndex + body.rowCount) throw new Refusal({ code: 'notVerified' });
  return written.isOne(row.values[0] ?? []) ? counted : null;
}
