import type { Complaint } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintOf } from '../columns/complaintOf';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';
import { positionOf, readLayout } from '../columns/layout';
import { saysNothing } from '../columns/ownCells';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { strayAt } from '../columns/strayAt';
import { twice } from '../table/twice';

/** The complaint in the row of the active cell; `null` outside the table and in a blank row. One trip. */
export async function selectedCase(session: Session): Promise<Outcome<Complaint | null>> {
  const selected = await runUntracked(session, (context) => twice(() => readSelected(context, session)));
  return selected.ok ? { ok: true, value: selected.value.complaint } : selected;
}

/**
 * Whichever sheet is in front: cells of one sheet are never asked where they meet those of another, which Excel refuses.
 * So the whole row of the active cell is read, and Excel tells in the same trip whether the ID in it is the row's own: a row
 * that was typed by hand has none, and a copy has that of a row above it.
 * @returns `null` where the IDs stand in another column than was remembered: what is remembered is forgotten
 */
async function readSelected(
  context: Excel.RequestContext,
  session: Session,
): Promise<{ complaint: Complaint | null } | null> {
  const { layout: remembered, left } = await knowTable(context, session);
  const idColumn = left + positionOf(remembered, 'rowId');
  const table = complaintsTable(context);
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const header = table.getHeaderRowRange().load('values,columnIndex');
  table.worksheet.load('id');
  const cell = context.workbook.getActiveCell().load('rowIndex');
  cell.worksheet.load('id');
  const row = cell.getEntireRow();
  const filled = row.getUsedRangeOrNullObject(true).load('values,columnIndex');
  const first = context.workbook.functions
    .match(row.getCell(0, idColumn), columnBody(table, remembered, 'rowId'), 0)
    .load('value,error');
  await context.sync();

  const position = cell.rowIndex - body.rowIndex;
  const isInside = position >= 0 && position < body.rowCount;
  if (cell.worksheet.id !== table.worksheet.id || !isInside || filled.isNullObject)
    return { complaint: null };
  const layout = readLayout(header);
  if (header.columnIndex + positionOf(layout, 'rowId') !== idColumn) {
    session.known = null;
    return null;
  }
  const found: unknown[] = filled.values[0] ?? [];
  const offset = header.columnIndex - filled.columnIndex;
  const cells = layout.keys.map((_, index) => found[index + offset] ?? '');
  if (saysNothing(layout, cells)) return { complaint: null };
  const isOwn = !first.error && first.value - 1 === position;
  return { complaint: isOwn ? complaintOf(layout, cells) : strayAt(layout, cells, position) };
}
