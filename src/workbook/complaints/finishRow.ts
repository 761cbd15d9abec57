import type { CalculatedKey } from '../../i18n/workbook/textShape';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { numberFormats } from '../columns/columns';
import { dressRows } from '../columns/dressRows';
import { complaintsTable } from './complaintsTable';
import { positionOf, type Layout } from '../columns/layout';
import { Refusal } from '../host/refusal';
import { namesIn } from '../sheet/knownNames';
import { withoutSheet } from '../sheet/withoutSheet';

/**
 * Completes a row that Excel left outside the table or without formulas: a filter, or the AutoCorrect options "include
 * new rows" and "fill formulas in tables" switched off, can do that. `Table.resize` keeps the header row where it is, and
 * gives the row no look; the next rows copy theirs from this one.
 * @param count asks, in the batch that does so, what has to be counted in the table as it is then
 */
export async function finishRow<Counted>(
  context: Excel.RequestContext,
  address: string,
  layout: Layout,
  count: () => Counted,
): Promise<Counted> {
  const table = complaintsTable(context);
  const row = table.worksheet.getRange(withoutSheet(address));
  table.resize(table.getHeaderRowRange().getBoundingRect(row));
  const formulas = Object.entries(calculatedFormulas(layout.language, namesIn(context))) as [
    CalculatedKey,
    string,
  ][];
  for (const [key, formula] of formulas) {
    const cell = row.getCell(0, positionOf(layout, key));
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
  return counted;
}
