import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import type { SelectedRow } from '../../usecases/ports/relationPorts';
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
export function selectCase(session: Session, rowId: RowId): Promise<Outcome<SelectedRow>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { placed } = session;
    if (placed?.rowId === rowId) {
      const { id, isFiltered } = await selectAt(context, layout, placed.position);
      if (id === rowId) return { isFiltered };
    }
    const position = await findRow(context, layout, rowId);
    if (position === null) throw new Refusal({ code: 'rowMissing' });
    const { isFiltered } = await selectAt(context, layout, position);
    return { isFiltered };
  });
}

/** @returns the ID of the row that was selected, and whether it is seen */
async function selectAt(
  context: Excel.RequestContext,
  layout: Layout,
  position: number,
): Promise<SelectedRow & { id: unknown }> {
  const table = complaintsTable(context);
  table.worksheet.activate();
  const body = table.getDataBodyRange();
  body.getCell(position, positionOf(layout, 'caseNumber')).select();
  const cell = body.getCell(position, positionOf(layout, 'rowId')).load('values,rowHidden');
  const filter = table.autoFilter.load('isDataFiltered');
  await context.sync();
  return { id: cell.values[0]?.[0], isFiltered: cell.rowHidden && filter.isDataFiltered };
}
