import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import type { Session } from '../table/session';
import { whereNow } from './whereNow';

/** The codes of calamities that these complaints carry now, by their row IDs. */
export function codesOf(
  session: Session,
  rowIds: readonly RowId[],
): Promise<Outcome<ReadonlyMap<RowId, string>>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const places = await whereNow(context, layout, new Set(rowIds));
    return new Map(
      rowIds.flatMap((rowId): [RowId, string][] => {
        const place = places.get(rowId);
        return place ? [[rowId, place.code]] : [];
      }),
    );
  });
}
