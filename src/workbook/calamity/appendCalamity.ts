import type { Calamity } from '../../procedure/calamity/calamity';
import type { CalamityLog } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { loadSideEdge } from '../side/sideEdge';
import { writeSideLine } from '../side/sideLine';
import { requireSideTables } from '../side/sideTables';
import { tableNames } from '../sheet/tableNames';
import { calamityCells } from './calamityCells';
import { calamityLogLine } from './calamityLogLine';

const tables = ['calamities', 'log'] as const;

/** Appends a row and its line in the log as complaints are appended; what met another sheet is done once more. */
export function appendCalamity(
  session: Session,
  calamity: Calamity,
  log: CalamityLog,
): Promise<Outcome<{ sameCode: number }>> {
  return runBatch(async (context) => {
    const appended =
      (await attempt(context, session, calamity, log)) ?? (await attempt(context, session, calamity, log));
    if (!appended) throw new Refusal({ code: 'notVerified' });
    return appended;
  });
}

/** One try; `null` when something else stood there and both lines were taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  calamity: Calamity,
  log: CalamityLog,
): Promise<{ sameCode: number } | null> {
  const { language } = (await knowTable(context, session)).layout;
  const requireTables = requireSideTables(context, tables);
  await context.sync();
  requireTables(language);
  const edges = tables.map((which) => loadSideEdge(context, which));
  await context.sync();

  const written = [
    { table: 'calamities' as const, cells: calamityCells(language, calamity) },
    calamityLogLine(language, calamity, log),
  ];
  const lines = edges.flatMap((edge, index) => {
    const line = written[index];
    return line ? writeSideLine(context, session, line, edge(language)) : [];
  });
  const { headers } = workbookTexts[language].calamities;
  const table = context.workbook.tables.getItem(tableNames.calamities);
  const codes = () => table.columns.getItem(headers.code).getDataBodyRange().load('values');
  let now = codes();
  await context.sync();
  if (lines.some((line) => !line.isRight())) {
    for (const line of lines) line.undo();
    await context.sync();
    return null;
  }
  const outside = lines.filter((line) => !line.isInside());
  if (outside.length > 0) {
    for (const line of outside) line.takeIn();
    now = codes();
    await context.sync();
  }
  return { sameCode: now.values.filter(([code]) => code === calamity.code).length };
}
