import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { isOpenAction } from '../../procedure/sample/scorecard';
import { isSampleCode } from '../../procedure/sample/sampleCode';
import { scorePoints } from '../../procedure/sample/scorePoints';
import type { Outcome } from '../../usecases/ports/ports';
import type { SampleLine, SampleProgress } from '../../usecases/ports/samplePorts';
import { knowTable } from '../complaints/knowTable';
import { calculateFirst } from '../batch/calculateFirst';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { sampleLinesOf, type Line } from './sampleLines';
import { loadOwnTables, requireNoneLost } from '../names/ownTables';
import { sideTables } from '../side/sideTables';
import { loadTableCells } from '../table/tableCells';
import { casesOf, loadScorecard } from './readScorecard';
import type { FoundLine } from './scoreCells';
import { scorecardTable } from './scoreColumns';

/** Some 300 bytes a line of a scorecard: 1.5 MB in one reply. */
const linesPerRead = 5_000;

/** Every sample with how far it is. */
export function listSamples(session: Session): Promise<Outcome<SampleLine[]>> {
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const tables = loadOwnTables(context);
    await context.sync();
    const names = requireNoneLost(tables);
    if (!names.has(sideTables.samples.name)) return [];
    calculateFirst(context, session);
    const list = loadTableCells(context, sideTables.samples.name);
    await context.sync();
    const lines = sampleLinesOf(list, language);
    const progress = await readProgress(
      context,
      lines.filter(({ code }) => isSampleCode(code) && names.has(scorecardTable(code))),
      language,
    );
    return lines.map((line) => ({ ...line, progress: progress.get(line.code) ?? null }));
  });
}

/** As many scorecards in one reply as fit. */
async function readProgress(
  context: Excel.RequestContext,
  lines: readonly Line[],
  language: RegisterLanguage,
): Promise<Map<string, SampleProgress>> {
  if (lines.length === 0) return new Map();
  let room = linesPerRead;
  const fitting = lines.findIndex(({ drawn }) => (room -= (drawn ?? 0) * scorePoints.length) < 0);
  const count = fitting < 0 ? lines.length : Math.max(1, fitting);
  const asked = lines.slice(0, count).map(({ code }) => ({ code, read: loadScorecard(context, code) }));
  await context.sync();
  const read = asked.map(({ code, read: of }) => [code, progressOf(of(language))] as const);
  return new Map([...read, ...(await readProgress(context, lines.slice(count), language))]);
}

function progressOf(found: readonly FoundLine[]): SampleProgress {
  const cases = casesOf(found);
  const lines = cases.flatMap((one) => one.lines);
  return {
    lines: lines.length,
    cases: cases.length,
    judged: lines.filter(({ verdict }) => verdict !== null).length,
    failed: lines.filter(({ verdict }) => verdict === 'no').length,
    openActions: lines.filter(isOpenAction).length,
    gone: cases.filter(({ isGone }) => isGone).length,
  };
}
