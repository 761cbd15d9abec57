import type { UnfinishedAdoption } from '../../../usecases/ports/adoptionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { looseLayout } from '../../columns/layout';
import { runBatch } from '../../batch/runBatch';
import { tableNames } from '../../sheet/tableNames';
import { isLeftOutOf, isOfRun } from '../marks/adoptedRowId';
import { canUndo, loadMarker } from '../marks/marker';
import { readIds } from '../marks/readIds';

/** Whether a run broke off, and how many of its rows stand in the register. */
export function unfinishedAdoption(): Promise<Outcome<UnfinishedAdoption | null>> {
  return runBatch(async (context) => {
    const takeMarker = loadMarker(context);
    const table = context.workbook.tables.getItemOrNullObject(tableNames.complaints).load('name');
    await context.sync();
    const marker = takeMarker();
    if (!marker) return null;
    const { run, way, list, mapping, account } = marker;
    const ids = table.isNullObject ? [] : await registerIds(context);
    return {
      run,
      way,
      list,
      mapping,
      written: ids.filter((id) => isOfRun(run, id) && !isLeftOutOf(run, id)).length,
      of: account.complaints + account.flagged,
      undoable: canUndo(marker, !table.isNullObject),
    };
  });
}

async function registerIds(context: Excel.RequestContext): Promise<unknown[]> {
  const header = context.workbook.tables.getItem(tableNames.complaints).getHeaderRowRange().load('values');
  await context.sync();
  const layout = looseLayout(header.values[0] ?? []);
  return layout.keys.includes('rowId') ? readIds(context, layout) : [];
}
