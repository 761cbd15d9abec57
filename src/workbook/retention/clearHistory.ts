import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { DueCase } from '../../usecases/ports/retentionPorts';
import { runUntracked } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import type { Session } from '../table/session';
import { clearPlace } from './clearPlace';
import { removeAccessSheet } from './removeAccessSheet';
import { findHistory } from './findHistory';

/**
 * Takes what is personal out of all lines about these cases, and out of lines of the log about others what earlier versions wrote
 * there; gives how many cells were left, `null` when it was cancelled.
 */
export async function clearHistory(
  session: Session,
  cases: readonly DueCase[],
  work: InspectionWork,
): Promise<Outcome<number | null>> {
  const found = await runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    await removeAccessSheet(context);
    return findHistory(context, language);
  });
  if (!found.ok) return found;
  const ours = {
    rowId: new Set<string>(cases.map(({ rowId }) => rowId)),
    caseNumber: new Set<string>(cases.map(({ caseNumber }) => caseNumber).filter((number) => number !== '')),
  };
  let left = 0;
  for (const { whose, instead, ofOthers = {}, table } of found.value) {
    const columns = [whose.column, ...Object.keys(instead)];
    const cleared = await clearPlace(
      session,
      {
        ...{ table, columns },
        instead: (line) => {
          const isOurs = ours[whose.by].has(String(line[whose.column]));
          const said = Object.entries(isOurs ? instead : ofOthers);
          return Object.fromEntries(said.map(([key, of]) => [key, of(line[key] ?? '')]));
        },
      },
      work,
    );
    if (!cleared.ok || cleared.value === null) return cleared;
    left += cleared.value;
  }
  return { ok: true, value: left };
}
