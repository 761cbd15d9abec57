import type { Outcome, Trouble } from '../../usecases/ports/ports';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';
import { runUntracked } from '../batch/runBatch';
import { placeAt } from '../table/place';
import type { Session } from '../table/session';

/**
 * Lets Excel search for the rows that this pane appended, by ID and by number, in one request. One that somebody took out was meant
 * to go, and is watched no longer.
 */
export async function troubledRows(session: Session): Promise<Outcome<Trouble[]>> {
  const watched = [...session.appended.values()];
  if (watched.length === 0) return { ok: true, value: [] };
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { functions } = context.workbook;
    const table = complaintsTable(context);
    const ids = columnBody(table, layout, 'rowId').load('rowIndex');
    const numbers = columnBody(table, layout, 'caseNumber');
    const found = watched.map(({ complaint, place }) => ({
      complaint,
      place,
      row: functions.match(complaint.rowId, ids, 0).load('value,error'),
      first: functions.match(complaint.caseNumber, numbers, 0).load('value,error'),
    }));
    await context.sync();

    return found.flatMap(({ complaint, place, row, first }): Trouble[] => {
      if (row.error && place.deletedBy === null) return [{ kind: 'gone', complaint }];
      if (row.error) {
        session.appended.delete(complaint.rowId);
        return [];
      }
      Object.assign(place, placeAt(ids.rowIndex + row.value));
      return !first.error && first.value < row.value ? [{ kind: 'double', complaint }] : [];
    });
  });
}
