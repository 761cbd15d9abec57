import type { RowId } from '../../procedure/complaint/complaint';
import { columnBody, complaintsTable } from './complaintsTable';
import { countMatches } from '../table/countMatches';
import type { Layout } from '../columns/layout';
import { Refusal } from '../host/refusal';

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

/**
 * The same for a row that is to be written.
 * @throws Refusal `rowCopied` where a second row has this ID: people copy a whole row to save typing, its hidden ID with it,
 * and nobody can tell then which of the two was meant
 */
export async function findOnlyRow(
  context: Excel.RequestContext,
  layout: Layout,
  rowId: RowId,
): Promise<number | null> {
  const ids = columnBody(complaintsTable(context), layout, 'rowId').load('rowIndex');
  const count = countMatches(context, ids, rowId);
  const position = await findRow(context, layout, rowId);
  if (position === null || count.value < 2) return position;
  const below = ids.getRow(position + 1).getBoundingRect(ids.getLastCell());
  const next = context.workbook.functions.match(rowId, below, 0).load('value');
  await context.sync();
  const first = ids.rowIndex + position + 1;
  throw new Refusal({ code: 'rowCopied', rows: [first, first + next.value] });
}
