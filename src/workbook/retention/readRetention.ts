import type { RetentionBasis } from '../../usecases/ports/retentionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { loadLaterSetting } from '../names/laterSetting';
import { readLayout } from '../columns/layout';
import type { Session } from '../table/session';

/** The retention period as its cell holds it; `null` where that is no number of months. */
export const monthsOf = (cell: unknown): number | null =>
  typeof cell === 'number' && Number.isInteger(cell) && cell > 0 ? cell : null;

export function readRetention(session: Session): Promise<Outcome<RetentionBasis>> {
  return runUntracked(session, async (context) => {
    await knowTable(context, session);
    const term = loadLaterSetting(context, 'retention');
    const header = complaintsTable(context).getHeaderRowRange().load('values,columnIndex');
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const { keys } = readLayout(header);
    const headers = (header.values[0] ?? []).map(String);
    return {
      months: monthsOf(term()),
      sheets: sheets.items.map(({ name }) => name),
      own: headers.filter((_, index) => keys[index] === null),
    };
  });
}
