import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Layout } from '../columns/layout';
import { tableNames } from '../sheet/tableNames';

/** @throws ItemNotFound at the next sync when the workbook has no register. */
export function complaintsTable(context: Excel.RequestContext): Excel.Table {
  return context.workbook.tables.getItem(tableNames.complaints);
}

/** The cells of one column of the complaints, without header and totals. */
export function columnBody(table: Excel.Table, layout: Layout, key: ColumnKey): Excel.Range {
  return table.columns.getItem(workbookTexts[layout.language].columns[key]).getDataBodyRange();
}
