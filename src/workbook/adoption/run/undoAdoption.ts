import type { Outcome } from '../../../usecases/ports/ports';
import { Refusal } from '../../host/refusal';
import { runUntracked } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { tableNames } from '../../sheet/tableNames';
import { canUndo, loadMarker } from '../marks/marker';
import { undoRun } from './undoRun';

/** Takes back a run that broke off; nothing happens where there is none. */
export function undoAdoption(session: Session, run: string): Promise<Outcome<void>> {
  return runUntracked(async (context) => {
    const takeMarker = loadMarker(context);
    const table = context.workbook.tables.getItemOrNullObject(tableNames.complaints).load('name');
    await context.sync();
    const marker = takeMarker();
    if (marker?.run !== run) return;
    if (!canUndo(marker, !table.isNullObject)) {
      throw new Refusal({ code: 'copyInstead', name: marker.list.sheet });
    }
    await undoRun(context, session, marker);
  });
}
