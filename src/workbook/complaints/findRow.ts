import type { RowId } from '../../procedure/complaint/complaint';
import { columnBody, complaintsTable } from './complaintsTable';
import type { Layout } from '../columns/layout';

/**
 * The position in the table's body of the row with this ID, counted from 0; `null` when there is none. Excel searches,
 * so that no column has to travel: one small request at 100,000 rows too. The position may be wrong by the next batch,
 * which has to look at the row's ID again.
 */
export async function findRow(
  context: Excel.RequestContext,
  layout: Layout,
  rowId: RowId,
): Promise<number | null> {
  const ids = columnBody(complaintsTable(context), layout, 'rowId');
  const match = context.workbook.functions.match(rowId, ids, 0).load('value,error');
  await context.sync();
  return match.error ? null : match.value - 1;
}
