import type { CaseHistory, LogLine } from '../../procedure/lifeCycle/caseHistory';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from './knowTable';
import { runUntracked } from '../batch/runBatch';
import { momentOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { readSideIds } from '../side/sideIds';
import { askSideLines, roundOf, type ReadLine } from '../side/sideLines';
import type { SideTable } from '../side/sideTables';

const tables = ['rounds', 'log'] as const satisfies SideTable[];

/**
 * What Rondes and Logboek keep of one case, in the order of the sheet. Both get long, so the first trip brings only the
 * narrow column that tells whose each line is, and the second the lines of this case.
 */
export function caseHistory(session: Session, rowId: RowId): Promise<Outcome<CaseHistory>> {
  return runUntracked(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const ids = await readSideIds(context, tables, language);
    const asked = tables.map((which, index) =>
      askSideLines(
        context,
        which,
        (ids[index] ?? []).map((id) => id === rowId),
      ),
    );
    await context.sync();
    const [rounds = [], log = []] = asked.map((lines) =>
      lines(language).filter((line) => line['rowId'] === rowId),
    );
    return {
      rounds: rounds.map((line) => roundOf(language, line)),
      log: log.map(logLineOf),
    };
  });
}

function logLineOf({ at, by, what }: ReadLine): LogLine {
  return { at: momentOf(at), by: String(by), what: String(what) };
}
