import type { Complaint } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintOf } from '../columns/complaintOf';
import { complaintsTable } from './complaintsTable';
import { readLayout } from '../columns/layout';
import { runBatch } from '../batch/runBatch';

/** The complaint in the row of the active cell; `null` outside the table and in its blank row. */
export function selectedCase(): Promise<Outcome<Complaint | null>> {
  return runBatch(async (context) => {
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
    const row = body.getRow(position).load('values');
    await context.sync();
    const complaint = complaintOf(readLayout(header.values[0] ?? []), row.values[0] ?? []);
    return complaint.rowId === '' ? null : complaint;
  });
}
