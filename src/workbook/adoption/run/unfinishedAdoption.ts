import type { UnfinishedAdoption } from '../../../usecases/ports/adoptionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { layoutNow } from '../../batch/layoutNow';
import { runBatch } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { tableNames } from '../../names/tableNames';
import { isLeftOutOf, isOfRun } from '../marks/adoptedRowId';
import { canUndo, loadMarker } from '../marks/marker';
import { readIds } from '../marks/readIds';
import { tableOf } from '../../names/knownNames';
import { loadOwnTables, requireNoneLost } from '../../names/ownTables';

/** Whether a run broke off, and how many of its rows stand in the register. */
export function unfinishedAdoption(session: Session): Promise<Outcome<UnfinishedAdoption | null>> {
  return runBatch(session, async (context) => {
    const takeMarker = loadMarker(context);
    const tables = loadOwnTables(context);
    await context.sync();
    const marker = takeMarker();
    if (!marker) return null;
    const hasRegister = requireNoneLost(tables).has(tableNames.complaints);
    const { run, way, list, mapping, account } = marker;
    const ids = hasRegister ? await registerIds(context, session) : [];
    return {
      run,
      way,
      list,
      mapping,
      written: ids.filter((id) => isOfRun(run, id) && !isLeftOutOf(run, id)).length,
      of: account.complaints + account.flagged,
      undoable: canUndo(marker, hasRegister),
    };
  });
}

async function registerIds(context: Excel.RequestContext, session: Session): Promise<unknown[]> {
  const header = tableOf(context, tableNames.complaints).getHeaderRowRange().load('values');
  await context.sync();
  const layout = await layoutNow(context, session, header);
  return layout.keys.includes('rowId') ? readIds(context, layout) : [];
}
