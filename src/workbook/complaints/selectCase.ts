import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintsTable } from './complaintsTable';
import { findRow } from './findRow';
import { knowTable } from './knowTable';
import { positionOf, type Layout } from '../columns/layout';
import { Refusal } from '../host/refusal';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';

/**
 * Brings the register to the front and selects the case number of this complaint: in one trip where it was appended last and
 * stands there still.
 */
export function selectCase(session: Session, rowId: RowId): Promise<Outcome<void>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { placed } = session;
    if (placed?.rowId === rowId && (await selectAt(context, layout, placed.position)) === rowId) return;
    const position = await findRow(context, layout, rowId);
    if (position === null) throw new Refusal({ code: 'rowMissing' });
    await selectAt(context, layout, position);
  });
}

/** @returns the ID of the row that was selected */
async function selectAt(context: Excel.RequestContext, layout: Layout, position: number): Promise<unknown> {
  const table = complaintsTable(context);
  table.worksheet.activate();
  const body = table.getDataBodyRange();
  body.getCell(position, positionOf(layout, 'caseNumber')).select();
  const id = body.getCell(position, positionOf(layout, 'rowId')).load('values');
  await context.sync();
  return id.values[0]?.[0];
}
