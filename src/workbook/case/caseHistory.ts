import type { CaseHistory, LogLine } from '../../procedure/lifeCycle/caseHistory';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { linesOfCases } from '../side/linesOfCases';
import { runUntracked } from '../batch/runBatch';
import { momentOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { roundOf, type ReadLine } from '../side/sideLines';

/** What Rondes and Logboek keep of one case. */
export function caseHistory(session: Session, rowId: RowId): Promise<Outcome<CaseHistory>> {
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const { rounds, log } = await linesOfCases(context, language, new Set([rowId]));
    return { rounds: rounds.map((line) => roundOf(language, line)), log: log.map(logLineOf) };
  });
}

function logLineOf({ at, by, what }: ReadLine): LogLine {
  return { at: momentOf(at), by: String(by), what: String(what) };
}
