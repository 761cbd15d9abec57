import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { columnOf, numberFormats } from '../../columns/columns';
import { complaintsTable } from '../../complaints/complaintsTable';
import { freezeHeader } from '../../columns/freezeHeader';
import { narrowest } from '../../columns/narrowest';
import { positionOf, readLayout } from '../../columns/layout';
import { addValidation } from '../../columns/validation';
import type { AdoptedColumn } from '../write/planColumns';

/**
 * Gives the columns that the list had already what those of the register have: number formats, before anything is written,
 * and validation. Widths, fills and fonts stay theirs, except where a date or a word of ours would not fit; so do
 * panes that they froze.
 */
export async function prepareColumns(
  context: Excel.RequestContext,
  columns: readonly AdoptedColumn[],
): Promise<void> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values,rowIndex');
  const frozen = table.worksheet.freezePanes.getLocationOrNullObject().load('address');
  await context.sync();
  const layout = readLayout(header);
  const keys = columns.flatMap(({ key }) => key ?? []);
  const fitted = keys.flatMap((key) => {
    const { kind, width } = columnOf(key);
    const least = narrowest[kind];
    return least === undefined ? [] : { key, width, least };
  });
  const columnNow = (key: ColumnKey) =>
    complaintsTable(context).getDataBodyRange().getColumn(positionOf(layout, key));
  const widths = fitted.map((fit) => ({ ...fit, format: columnNow(fit.key).format.load('columnWidth') }));
  await context.sync();
  // A text of theirs may be wider than its column; a date shows as #### there, and a word of ours is cut off.
  for (const { key, width, least, format } of widths) {
    if (format.columnWidth < least) columnNow(key).format.columnWidth = width;
  }
  // Our names for the columns may be longer than theirs.
  table.getHeaderRowRange().format.wrapText = true;
  table.getHeaderRowRange().format.autofitRows();
  for (const key of keys) columnNow(key).numberFormat = [[numberFormats[columnOf(key).kind]]];
  addValidation((key) => columnNow(key).getEntireColumn(), layout.language, keys);
  if (frozen.isNullObject) freezeHeader(complaintsTable(context).worksheet, layout, header.rowIndex);
  await context.sync();
}
