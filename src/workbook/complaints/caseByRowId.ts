import { madeId, readStandIn } from '../../procedure/identity/standIn';
import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintOf } from '../columns/complaintOf';
import { complaintsTable } from './complaintsTable';
import { findRow } from './findRow';
import { knowTable } from './knowTable';
import { readLayout } from '../columns/layout';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { strayAt } from '../columns/strayAt';

/** The complaint with this row ID as it stands in the sheet now; `null` when there is none. */
export function caseByRowId(session: Session, rowId: RowId): Promise<Outcome<Complaint | null>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const position = await findRow(context, layout, rowId);
    if (position === null) return null;
    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('values');
    const row = table.getDataBodyRange().getRow(position).load('values');
    await context.sync();
    const now = readLayout(header);
    const cells: unknown[] = row.values[0] ?? [];
    const found = complaintOf(now, cells);
    const standIn = readStandIn(rowId);
    if (standIn === null) return found.rowId === rowId ? found : null;
    if (found.rowId === madeId(standIn.print)) return found;
    const stray = strayAt(now, cells, position);
    return stray && readStandIn(stray.rowId)?.print === standIn.print ? stray : null;
  });
}
