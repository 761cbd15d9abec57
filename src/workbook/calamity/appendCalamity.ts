import type { Calamity } from '../../procedure/calamity/calamity';
import type { CalamityLog } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import { columnOfTable } from '../table/schema';
import { settleLines, undoLines } from '../table/settleLines';
import { twice } from '../table/twice';
import { writeTableLine } from '../table/tableLine';
import { calamityCells } from './calamityCells';
import { linkedFormula } from './linkedFormula';
import { calamityLogLine } from './calamityLogLine';

/** Appends a row and its line in the log as complaints are appended; what met another sheet is done once more. */
export function appendCalamity(
  session: Session,
  calamity: Calamity,
  log: CalamityLog,
): Promise<Outcome<{ sameCode: number }>> {
  return runBatch((context) => twice(() => attempt(context, session, calamity, log)));
}

/** One try; `null` when something else stood there and both lines were taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  calamity: Calamity,
  log: CalamityLog,
): Promise<{ sameCode: number } | null> {
  const { language } = (await knowTable(context, session)).layout;
  const written = [
    {
      table: sideTables.calamities,
      cells: calamityCells(language, calamity),
      formulas: { linked: linkedFormula(language) },
    },
    calamityLogLine(language, calamity, log),
  ];
  const edges = [sideTables.calamities, sideTables.log].map((table) => loadEdge(context, table));
  await context.sync();

  const places = edges.map((edge) => edge(language));
  const lines = places.flatMap((place, index) => {
    const line = written[index];
    return line ? writeTableLine(context, session, line, place) : [];
  });
  const codes = () => columnOfTable(context, sideTables.calamities, language, 'code').load('values');
  let now = codes();
  await context.sync();
  const isOutside = lines.some((line) => !line.isInside());
  if (!(await settleLines(context, lines))) {
    undoLines(lines);
    await context.sync();
    return null;
  }
  if (isOutside) {
    now = codes();
    await context.sync();
  }
  return { sameCode: now.values.filter(([code]) => code === calamity.code).length };
}
