import type { Complaint } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintOf } from '../columns/complaintOf';
import { columnBody, complaintsTable } from './complaintsTable';
import { positionOf, readLayout } from '../columns/layout';
import { saysNothing } from '../columns/ownCells';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { strayAt } from '../columns/strayAt';

/**
 * The complaint in the row of the active cell; `null` outside the table and in a blank row. Excel tells in the same trip
 * whether the row's ID is its own: a row that was typed by hand has none, and a copy has that of a row above it.
 */
export function selectedCase(session: Session): Promise<Outcome<Complaint | null>> {
  return runBatch(session, async (context) => {
    const table = complaintsTable(context);
    const body = table.getDataBodyRange().load('rowIndex,rowCount');
    const header = table.getHeaderRowRange().load('values');
    table.worksheet.load('id');
    const cell = context.workbook.getActiveCell().load('rowIndex');
    cell.worksheet.load('id');
    await context.sync();

    const position = cell.rowIndex - body.rowIndex;
    const inBody = position >= 0 && position < body.rowCount;
    if (cell.worksheet.id !== table.worksheet.id || !inBody) return null;
    const layout = readLayout(header);
    const row = body.getRow(position).load('values');
    const id = row.getCell(0, positionOf(layout, 'rowId'));
    const first = context.workbook.functions
      .match(id, columnBody(table, layout, 'rowId'), 0)
      .load('value,error');
    await context.sync();
    const cells: unknown[] = row.values[0] ?? [];
    if (saysNothing(layout, cells)) return null;
    const isOwn = !first.error && first.value - 1 === position;
    return isOwn ? complaintOf(layout, cells) : strayAt(layout, cells, position);
  });
}
