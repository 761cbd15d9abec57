import type { Outcome } from '../../../usecases/ports/ports';
import { Refusal } from '../../host/refusal';
import { runUntracked } from '../../batch/runBatch';
import { loadOwnTables, requireNoneLost } from '../../names/ownTables';
import type { Session } from '../../table/session';
import { tableNames } from '../../names/tableNames';
import { canUndo, loadMarker } from '../marks/marker';
import { undoRun } from './undoRun';

/** Takes back a run that broke off; nothing happens where there is none. */
export function undoAdoption(session: Session, run: string): Promise<Outcome<void>> {
  return runUntracked(session, async (context) => {
    const takeMarker = loadMarker(context);
    const tables = loadOwnTables(context);
    await context.sync();
    const marker = takeMarker();
    if (marker?.run !== run) return;
    if (!canUndo(marker, requireNoneLost(tables).has(tableNames.complaints))) {
      throw new Refusal({ code: 'copyInstead', name: marker.list.sheet });
    }
    await undoRun(context, session, marker);
  });
}
