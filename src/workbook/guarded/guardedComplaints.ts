import type { ColumnKey } from '../../i18n/workbook/textShape';
import type { Layout } from '../columns/layout';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import type { GuardedTable } from './guardedCell';

/** The complaints, by their row IDs. */
export const guardedComplaints = (context: Excel.RequestContext, layout: Layout): GuardedTable => ({
  column: (key) => columnBody(complaintsTable(context), layout, key as ColumnKey),
  id: 'rowId',
  isFound: true,
});
