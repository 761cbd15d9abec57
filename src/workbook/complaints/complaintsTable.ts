import type { ColumnKey } from '../../i18n/workbook/textShape';
import { headersIn, type Layout } from '../columns/layout';
import { tableNames } from '../names/tableNames';
import { namesIn, tableOf } from '../names/knownNames';

/** @throws ItemNotFound at the next sync when the workbook has no register. */
export function complaintsTable(context: Excel.RequestContext): Excel.Table {
  return tableOf(context, tableNames.complaints);
}

/** The cells of one column of the complaints, without header and totals. */
export function columnBody(table: Excel.Table, layout: Layout, key: ColumnKey): Excel.Range {
  const header = headersIn(namesIn(table.context), layout.language).get(key) ?? key;
  return table.columns.getItem(header).getDataBodyRange();
}
