import type { Complaint } from '../../procedure/complaint/complaint';
import type { Outcome, TakenOut, Trouble } from '../../usecases/ports/ports';
import type { Layout } from '../columns/layout';
import { saysNothing } from '../columns/ownCells';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';
import { runUntracked } from '../batch/runBatch';
import { placeAt, type Place } from '../table/place';
import type { Session } from '../table/session';

type Watched = { complaint: Complaint; place: Place };

/**
 * Lets Excel search for the rows that this pane appended, by ID and by number, in one request. One that somebody took out, or cleared
 * where it stands, was meant to go, and is watched no longer.
 */
export async function troubledRows(session: Session): Promise<Outcome<(Trouble | TakenOut)[]>> {
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

    const gone = found.filter(({ row }) => row.error);
    const cleared = await clearedAmong(context, layout, { gone, top: ids.rowIndex });
    return found.flatMap(({ complaint, place, row, first }): (Trouble | TakenOut)[] => {
      if (row.error && place.deletedBy === null && !cleared.has(place)) return [{ kind: 'gone', complaint }];
      if (row.error) {
        session.appended.delete(complaint.rowId);
        const here = [place.deletedBy, ...place.editedBy].every((by) => by === null || by === 'Local');
        return [{ kind: 'takenOut', complaint, here }];
      }
      Object.assign(place, placeAt(ids.rowIndex + row.value));
      return !first.error && first.value < row.value ? [{ kind: 'double', complaint }] : [];
    });
  });
}

/**
 * The places where nothing stands any more. What two edits came over may have been somebody else's row in between.
 * @param top the row of the sheet that the header stands in, counted from 1
 */
async function clearedAmong(
  context: Excel.RequestContext,
  layout: Layout,
  { gone, top }: { gone: readonly Watched[]; top: number },
): Promise<Set<Place>> {
  const known = gone.filter(
    ({ place }) => place.row !== null && place.deletedBy === null && place.editedBy.length <= 1,
  );
  if (known.length === 0) return new Set();
  const header = complaintsTable(context).getHeaderRowRange();
  const looked = known.map(({ place }) => {
    const below = (place.row ?? 0) - top;
    return { place, range: below > 0 ? header.getOffsetRange(below, 0).load('values') : null };
  });
  await context.sync();
  return new Set(
    looked.flatMap(({ place, range }) => (range && saysNothing(layout, range.values[0] ?? []) ? place : [])),
  );
}
