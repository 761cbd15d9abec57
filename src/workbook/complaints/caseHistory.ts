import type { CaseHistory, LogLine } from '../../procedure/lifeCycle/caseHistory';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Language, Outcome } from '../../usecases/ports/ports';
import { faultOf } from '../host/faultOf';
import { knowTable } from './knowTable';
import { Refusal } from '../host/refusal';
import { runUntracked } from '../host/runBatch';
import { momentOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { readSideIds } from '../side/sideIds';
import { askSideLines, roundOf, type ReadLine } from '../side/sideLines';
import { requireSideTables, sideHeaders, type SideTable } from '../side/sideTables';

const tables = ['rounds', 'log'] as const satisfies SideTable[];

/**
 * What Rondes and Logboek keep of one case, in the order of the sheet. Both get long, so the first trip brings only the
 * narrow column that tells whose each line is, and the second the lines of this case.
 */
export function caseHistory(session: Session, rowId: RowId): Promise<Outcome<CaseHistory>> {
  return runUntracked(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const ids = await readSideIds(context, tables, language).catch(async (error: unknown) => {
      if (faultOf(error).code !== 'registerMissing') throw error;
      return explainMissing(context, language);
    });
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

/** @throws Refusal that names the table's sheet, or else the column by which its lines are found. */
async function explainMissing(context: Excel.RequestContext, language: Language): Promise<never> {
  const requireTables = requireSideTables(context, tables);
  await context.sync();
  requireTables(language);
  throw new Refusal({ code: 'columnMissing', name: sideHeaders('log', language).get('rowId') ?? '' });
}

function logLineOf({ at, by, what }: ReadLine): LogLine {
  return { at: momentOf(at), by: String(by), what: String(what) };
}
