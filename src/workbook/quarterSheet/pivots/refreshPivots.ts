import type { Outcome } from '../../../usecases/ports/ports';
import type { RefreshedPivots } from '../../../usecases/ports/quarterPorts';
import { runBatch } from '../../batch/runBatch';
import { calculate } from '../../host/calculate';
import { faultOf } from '../../host/faultOf';

/**
 * Excel refreshes PivotTables only when a workbook is opened or when it is asked to. The first that can't be refreshed ends
 * the batch, whoever made it: then each is asked by itself.
 */
export function refreshPivots(): Promise<Outcome<RefreshedPivots>> {
  return runBatch(null, async (context) => {
    calculate(context);
    const { pivotTables } = context.workbook;
    pivotTables.refreshAll();
    if (await isRefreshed(context)) return { blocked: [] };
    pivotTables.load('items/name,items/worksheet/name');
    await context.sync();
    const blocked = new Set<string>();
    for (const pivot of pivotTables.items) {
      pivot.refresh();
      if (!(await isRefreshed(context))) blocked.add(pivot.worksheet.name);
    }
    return { blocked: [...blocked] };
  });
}

/** @throws Excel's error for what has nothing to do with PivotTables */
async function isRefreshed(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (faultOf(error).code !== 'unexpected') throw error;
    return false;
  }
}
