import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { columnOf, numberFormats } from '../../columns';
import { complaintsTable } from '../../complaintsTable';
import { positionOf, readLayout } from '../../layout';
import { addValidation } from '../../validation';
import type { AdoptedColumn } from '../planColumns';

/** In points: a date in our notation needs so much. */
const narrowest = 60;

/** A header that stands lower is not frozen: it would take the sheet for itself. */
const lowestFrozen = 8;

/**
 * Gives the columns that the list had already what those of the register have: number formats, before anything is written,
 * and validation. Widths, fills and fonts stay theirs, except where a date would not fit; so do panes that they froze.
 */
export async function prepareColumns(
  context: Excel.RequestContext,
  columns: readonly AdoptedColumn[],
): Promise<void> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values,rowIndex');
  const frozen = table.worksheet.freezePanes.getLocationOrNullObject().load('address');
  await context.sync();
  const layout = readLayout(header.values[0] ?? []);
  const keys = columns.flatMap(({ key }) => key ?? []);
  const dates = keys.filter((key) => columnOf(key).kind === 'date');
  const columnNow = (key: ColumnKey) =>
    complaintsTable(context).getDataBodyRange().getColumn(positionOf(layout, key));
  const widths = dates.map((key) => ({ key, format: columnNow(key).format.load('columnWidth') }));
  await context.sync();
  // A text may be wider than its column, a date shows as #### there.
  for (const { key, format } of widths) {
    if (format.columnWidth < narrowest) columnNow(key).format.columnWidth = columnOf(key).width;
  }
  for (const key of keys) columnNow(key).numberFormat = [[numberFormats[columnOf(key).kind]]];
  addValidation((key) => columnNow(key).getEntireColumn(), layout.language, keys);
  if (frozen.isNullObject && header.rowIndex < lowestFrozen) {
    complaintsTable(context).worksheet.freezePanes.freezeRows(header.rowIndex + 1);
  }
  await context.sync();
}
