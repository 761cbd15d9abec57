import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintOf } from '../columns/complaintOf';
import { complaintsTable } from './complaintsTable';
import { findRow } from './findRow';
import { knowTable } from './knowTable';
import { readLayout } from '../columns/layout';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';

/** The complaint with this row ID as it stands in the sheet now; `null` when there is none. */
export function caseByRowId(session: Session, rowId: RowId): Promise<Outcome<Complaint | null>> {
  return runBatch(async (context) => {
    const { layout } = await knowTable(context, session);
    const position = await findRow(context, layout, rowId);
    if (position === null) return null;
    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('values');
    const row = table.getDataBodyRange().getRow(position).load('values');
    await context.sync();
    const found = complaintOf(readLayout(header.values[0] ?? []), row.values[0] ?? []);
    return found.rowId === rowId ? found : null;
  });
}
