import { complaintsTable } from '../../complaints/complaintsTable';
import { faultOf } from '../../host/faultOf';
import { readLayout } from '../../columns/layout';
import { isLeftOutOf } from '../marks/adoptedRowId';
import { blocksOf, type Block } from '../../table/blocksOf';
import { deleteRows } from '../../table/deleteRows';
import { readIds } from '../marks/readIds';

/** At some 200 bytes each; the rows are looked for anew for the next ones. */
const blocksPerRequest = 500;

/**
 * Takes the marked rows out of the table; they stand in the report. Where cells below can't move up, as merged ones that
 * stick out, the rows are emptied instead.
 */
export async function takeOutRows(
  context: Excel.RequestContext,
  run: string,
  away: typeof deleteRows = deleteRows,
): Promise<void> {
  const header = complaintsTable(context).getHeaderRowRange().load('values');
  await context.sync();
  const ids = await readIds(context, readLayout(header.values[0] ?? []));
  const blocks = blocksOf(ids.flatMap((id, position) => (isLeftOutOf(run, id) ? [position] : [])));
  if (blocks.length === 0) return;
  away(complaintsTable(context).getDataBodyRange(), ids.length, blocks.slice(-blocksPerRequest));
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'unexpected' || away === emptyRows) throw error;
    return takeOutRows(context, run, emptyRows);
  }
  return takeOutRows(context, run, away);
}

function emptyRows(body: Excel.Range, _total: number, blocks: readonly Block[]): void {
  for (const { start, end } of blocks) {
    body
      .getRow(start)
      .getResizedRange(end - start - 1, 0)
      .clear(Excel.ClearApplyTo.contents);
  }
}
