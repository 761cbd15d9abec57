import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintsTable } from './complaintsTable';
import { findRow } from './findRow';
import { knowTable } from './knowTable';
import { positionOf } from '../columns/layout';
import { Refusal } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';

/** Brings the register to the front and selects the case number of this complaint. */
export function selectCase(session: Session, rowId: RowId): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const position = await findRow(context, layout, rowId);
    if (position === null) throw new Refusal({ code: 'rowMissing' });
    const table = complaintsTable(context);
    table.worksheet.activate();
    table.getDataBodyRange().getCell(position, positionOf(layout, 'caseNumber')).select();
    await context.sync();
  });
}
