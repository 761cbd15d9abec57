import type { Calamity } from '../../procedure/calamity/calamity';
import type { CalamityLog } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { columnHeaders } from '../columns/layout';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { namesIn, tableOf } from '../names/knownNames';
import { requireHeaders } from '../names/requireHeaders';
import { tableNames } from '../names/tableNames';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import { settleLines, undoLines } from '../record/settleLines';
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
  return runBatch(session, (context) => twice(() => attempt(context, session, calamity, log)));
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
      formulas: { linked: linkedFormula(language, namesIn(context)) },
    },
    calamityLogLine(language, calamity, log),
  ];
  const edges = [sideTables.calamities, sideTables.log].map((table) => loadEdge(context, table));
  // What the formula names: where that was renamed the batch ends here, before anything is written.
  const { complaints } = tableNames;
  requireHeaders(tableOf(context, complaints), complaints, columnHeaders(language), ['calamity']);
  await context.sync();

  const places = edges.map((edge) => edge(language));
  // Before anything is written the batch ends here where a table was renamed.
  const [calamities] = written.map(({ table }) => tableOf(context, table.name).load('id'));
  const lines = places.flatMap((place, index) => {
    const line = written[index];
    return line ? writeTableLine(context, session, line, place) : [];
  });
  // By its place: a batch that wrote must not fail at a header that was renamed.
  const codes = (table = tableOf(context, sideTables.calamities.name)) =>
    table
      .getDataBodyRange()
      .getColumn(places[0]?.keys.indexOf('code') ?? 0)
      .load('values');
  let now = codes();
  await context.sync();
  const isOutside = lines.some((line) => !line.isInside());
  if (!(await settleLines(context, lines))) {
    await undoLines(context, session, lines);
    return null;
  }
  if (isOutside) {
    // By its ID: what stands there would be written once more where a look by the table's name failed.
    now = codes(calamities && context.workbook.tables.getItem(calamities.id));
    await context.sync();
  }
  return { sameCode: now.values.filter(([code]) => code === calamity.code).length };
}
