import type { CaseHistory, LogLine } from '../../procedure/lifeCycle/caseHistory';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Language, Outcome } from '../../usecases/ports/ports';
import { faultOf } from '../host/faultOf';
import { knowTable } from './knowTable';
import { linesOfCases } from '../side/linesOfCases';
import { Refusal } from '../host/refusal';
import { runUntracked } from '../host/runBatch';
import { momentOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { roundOf, type ReadLine } from '../side/sideLines';
import { requireSideTables, sideHeaders } from '../side/sideTables';

/** What Rondes and Logboek keep of one case. */
export function caseHistory(session: Session, rowId: RowId): Promise<Outcome<CaseHistory>> {
  return runUntracked(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const { rounds, log } = await linesOfCases(context, language, new Set([rowId])).catch(
      async (error: unknown) => {
        if (faultOf(error).code !== 'registerMissing') throw error;
        return explainMissing(context, language);
      },
    );
    return { rounds: rounds.map((line) => roundOf(language, line)), log: log.map(logLineOf) };
  });
}

/** @throws Refusal that names the table's sheet, or else the column by which its lines are found. */
async function explainMissing(context: Excel.RequestContext, language: Language): Promise<never> {
  const requireTables = requireSideTables(context, ['rounds', 'log']);
  await context.sync();
  requireTables(language);
  throw new Refusal({ code: 'columnMissing', name: sideHeaders('log', language).get('rowId') ?? '' });
}

function logLineOf({ at, by, what }: ReadLine): LogLine {
  return { at: momentOf(at), by: String(by), what: String(what) };
}
