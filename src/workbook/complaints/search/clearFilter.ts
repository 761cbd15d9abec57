import type { Outcome } from '../../../usecases/ports/ports';
import { runUntracked } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { complaintsTable } from '../complaintsTable';
import { knowTable } from '../knowTable';

/** Takes every filter off the complaints. */
export function clearFilter(session: Session): Promise<Outcome<void>> {
  return runUntracked(session, async (context) => {
    await knowTable(context, session);
    complaintsTable(context).clearFilters();
    await context.sync();
  });
}
