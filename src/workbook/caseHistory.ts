import type { CaseHistory, LogLine } from '../procedure/caseHistory';
import type { RowId } from '../procedure/complaint';
import type { Outcome } from '../usecases/ports';
import { knowTable } from './knowTable';
import { runUntracked } from './runBatch';
import { momentOf } from './serial';
import type { Session } from './session';
import { readSideIds } from './sideIds';
import { askSideLines, roundOf, type ReadLine } from './sideLines';
import type { SideTable } from './sideTables';

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
