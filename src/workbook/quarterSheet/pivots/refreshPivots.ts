import type { Outcome } from '../../../usecases/ports/ports';
import { runBatch } from '../../batch/runBatch';

/** Excel refreshes PivotTables only when a workbook is opened or when it is asked to. */
export function refreshPivots(): Promise<Outcome<void>> {
  return runBatch(null, async (context) => {
    context.workbook.pivotTables.refreshAll();
    await context.sync();
  });
}
