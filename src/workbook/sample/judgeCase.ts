import type { Outcome } from '../../usecases/ports/ports';
import type { Judgement, LineChange, ScoredCase } from '../../usecases/ports/samplePorts';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { changeRows } from '../record/changeRows';
import { loadScorecard, requireScorecard } from './readScorecard';
import { isOf, scoreSchema } from './scoreCells';

/** Writes what changed of one case, in its lines, as complaints are changed: all of it stands there, or none. */
export function judgeCase(
  session: Session,
  code: string,
  of: Pick<ScoredCase, 'rowId' | 'caseNumber'>,
  changes: readonly LineChange[],
): Promise<Outcome<Judgement>> {
  const { rowId, caseNumber } = of;
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    await requireScorecard(context, code, language);
    const { kind } = await changeRows(context, session, scoreSchema(code), language, {
      rows: changes.map(({ point, ...change }) => ({ ...change, identity: { rowId, caseNumber, point } })),
    });
    if (kind === 'written') return { kind };
    const read = loadScorecard(context, code);
    await context.sync();
    return { kind, found: read(language).flatMap((line) => (isOf(line, of) && line.line) || []) };
  });
}
