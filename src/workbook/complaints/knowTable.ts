import { complaintsTable } from './complaintsTable';
import { readLayout, typedColumns } from '../columns/layout';
import { loadLowerEdge } from '../table/lowerEdge';
import type { Known, Session } from '../table/session';

/** What is remembered of the complaints table, or else one read of its header row and lower edge. */
export async function knowTable(context: Excel.RequestContext, session: Session): Promise<Known> {
  if (session.known) return session.known;
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values,columnIndex');
  const body = table.getDataBodyRange().load('rowCount');
  const placement = loadLowerEdge(table);
  await context.sync();
  const layout = readLayout(header);
  session.known = {
    layout,
    placement: placement(typedColumns(layout)),
    left: header.columnIndex,
    rows: body.rowCount,
  };
  return session.known;
}
