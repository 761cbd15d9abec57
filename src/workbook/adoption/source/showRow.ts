import type { FoundList } from '../../../procedure/adoption/cells/sourceList';
import type { Outcome } from '../../../usecases/ports/ports';
import { complaintsTable } from '../../complaints/complaintsTable';
import { runBatch } from '../../batch/runBatch';
import type { Session } from '../../table/session';

/** Selects a row of the list, as wide as the list; `row` counts as Excel shows it, from 1. */
export function showRow({ sheet, body }: FoundList, row: number): Promise<Outcome<void>> {
  return runBatch(null, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(row - 1, body.column, 1, body.columns).select();
    await context.sync();
  });
}

export function showRegister(session: Session): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    complaintsTable(context).worksheet.activate();
    await context.sync();
  });
}

export function showSheet(name: string): Promise<Outcome<void>> {
  return runBatch(null, async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
