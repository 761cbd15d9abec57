import { madeId, readStandIn } from '../../procedure/identity/standIn';
import type { RowId } from '../../procedure/complaint/complaint';
import { columnBody, complaintsTable } from './complaintsTable';
import type { Layout } from '../columns/layout';
import { countMatches } from '../table/countMatches';
import { meantStrays } from './meantStrays';
import { readStrays } from './readStrays';

/**
 * The position in the table's body of the row with this ID, counted from 0; `null` when there is none. Excel searches,
 * so that no column has to travel: one small request at 100,000 rows too. The position may be wrong by the next batch,
 * which has to look at the row's ID again. A row without an ID of its own is looked for by what it says; where it got one
 * since, by that.
 */
export async function findRow(
  context: Excel.RequestContext,
  layout: Layout,
  rowId: RowId,
): Promise<number | null> {
  const standIn = readStandIn(rowId);
  if (standIn === null) return matchId(context, layout, rowId);
  const { strays } = await readStrays(context);
  const [stray] = meantStrays(strays, [rowId]);
  return stray ? stray.position : matchId(context, layout, madeId(standIn.print), '*');
}

/** @param more what the ID may go on with: then the row has to be the only one */
async function matchId(
  context: Excel.RequestContext,
  layout: Layout,
  rowId: RowId,
  more = '',
): Promise<number | null> {
  const ids = columnBody(complaintsTable(context), layout, 'rowId');
  const match = context.workbook.functions.match(rowId, ids, 0).load('value,error');
  const count = more === '' ? null : countMatches(context, ids, rowId + more);
  await context.sync();
  return match.error || (count && count.value > 1) ? null : match.value - 1;
}
