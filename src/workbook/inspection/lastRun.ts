import type { LastRun } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { readsBack } from '../sheet/readsBack';
import { momentOf } from '../sheet/serial';
import { columnOfTable } from '../table/schema';
import type { Session } from '../table/session';
import { linesOf, runOf } from './report/reportLine';
import { reportTable } from './report/reportTable';

/** Excel looks for it, so that no column has to travel: a report may hold a hundred thousand lines. */
export function lastRun(session: Session): Promise<Outcome<LastRun | null>> {
  return runBatch(session, async (context) => {
    const { tables, functions } = context.workbook;
    const found = tables.getItemOrNullObject(reportTable.name).load('name');
    await context.sync();
    if (found.isNullObject) return null;
    const { language } = (await knowTable(context, session)).layout;
    const column = (key: string) => columnOfTable(context, reportTable, language, key);
    const newest = functions.max(column('at')).load('value');
    // Of two runs in one minute it is the lower one, unless somebody sorted the report.
    const lowest = ['at', 'line'].map((key) => column(key).getLastCell().load('values'));
    await context.sync();
    const at = momentOf(newest.value);
    if (at === null) return null;
    const [lowestAt, lowestLine] = lowest.map(({ values }) => values[0]?.[0] as unknown);
    const line = readsBack(newest.value, lowestAt) ? lowestLine : await lineOfNewest(context, column);
    const run = runOf(String(line));
    const lines = functions.countIfs(column('line'), linesOf(run), column('place'), '?*').load('value');
    await context.sync();
    return lines.value === 0 ? null : { run, at, changes: lines.value };
  });
}

async function lineOfNewest(
  context: Excel.RequestContext,
  column: (key: string) => Excel.Range,
): Promise<unknown> {
  const { functions } = context.workbook;
  // Not by its value, which may have come here with fewer digits than stand in the cell.
  const match = functions.match(functions.max(column('at')), column('at'), 0).load('value,error');
  await context.sync();
  const line = column('line')
    .getCell(match.error ? 0 : match.value - 1, 0)
    .load('values');
  await context.sync();
  return line.values[0]?.[0];
}
