import { complaintsTable } from '../../complaints/complaintsTable';
import { looseLayout } from '../../columns/layout';
import { toWrite } from '../../table/leadingApostrophe';
import type { Session } from '../../table/session';
import type { AdoptedColumn } from './planColumns';
import { namesIn } from '../../names/knownNames';

/** In points. */
const width = 120;

/**
 * Adds the columns that the office keeps, at the right; the hidden row ID stays last, because blank cells at the end of a
 * row can keep Excel from growing the table (office-js #3013, #3191). A column of theirs that stands there is used again.
 */
export async function addKeptColumns(
  context: Excel.RequestContext,
  session: Session,
  kept: readonly Pick<AdoptedColumn, 'header'>[],
): Promise<void> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  await context.sync();
  const headers = (header.values[0] ?? []).map(String);
  const standing = new Set(headers.map((text) => text.toLocaleLowerCase('nl')));
  const missing = kept.filter((column) => !standing.has(column.header.toLocaleLowerCase('nl')));
  const endsInId = looseLayout(headers, namesIn(context)).keys.at(-1) === 'rowId';
  missing.forEach((column, index) => {
    const place = endsInId ? headers.length - 1 + index : headers.length + index;
    const added = table.columns.add(endsInId ? place : undefined);
    // Before the header: a name that looks like a formula or a number is a name all the same.
    const cell = added.getHeaderRowRange();
    cell.numberFormat = [['@']];
    cell.values = [[toWrite(session, column.header)]];
    const range = added.getRange();
    // A column of a table moves its cells, and not what holds for a whole column of the sheet.
    range.columnHidden = false;
    range.format.columnWidth = width;
    range.format.wrapText = false;
  });
  if (missing.length === 0) return;
  if (endsInId) table.columns.getItem(headers.at(-1) ?? '').getRange().columnHidden = true;
  await context.sync();
}
