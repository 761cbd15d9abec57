import type { Outcome } from '../../../usecases/ports/ports';
import { columnBody } from '../../complaints/complaintsTable';
import type { Layout } from '../../columns/layout';
import { layoutNow } from '../../batch/layoutNow';
import { runUntracked } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { tableNames } from '../../names/tableNames';
import { tableOf } from '../../names/knownNames';
import { loadOwnTables, requireNoneLost } from '../../names/ownTables';

/** At some 60 bytes a row under the 5 MB of one answer. */
const rowsPerRead = 50_000;

/** The case numbers in the register, those of this run aside; none while there is no register. */
export function takenNumbers(session: Session, run: string): Promise<Outcome<string[]>> {
  return runUntracked(session, async (context) => {
    const tables = loadOwnTables(context);
    await context.sync();
    if (!requireNoneLost(tables).has(tableNames.complaints)) return [];
    const header = tableOf(context, tableNames.complaints).getHeaderRowRange().load('values');
    await context.sync();
    const layout = await layoutNow(context, session, header);
    // A list that is on its way to become the register may not have these yet.
    if (!layout.keys.includes('rowId') || !layout.keys.includes('caseNumber')) return [];
    return readOthers(context, layout, run, 0);
  });
}

async function readOthers(
  context: Excel.RequestContext,
  layout: Layout,
  run: string,
  start: number,
): Promise<string[]> {
  const table = tableOf(context, tableNames.complaints);
  const part = (key: 'rowId' | 'caseNumber') => {
    const column = columnBody(table, layout, key);
    const rows = column.getCell(start, 0).getResizedRange(rowsPerRead - 1, 0);
    return rows.getIntersectionOrNullObject(column).load('values');
  };
  const ids = part('rowId');
  const numbers = part('caseNumber');
  await context.sync();
  if (ids.isNullObject || numbers.isNullObject) return [];
  const others = numbers.values
    .filter((_, row) => !String(ids.values[row]?.[0]).startsWith(`${run}-`))
    .map(([number]) => String(number))
    .filter((number) => number !== '');
  if (numbers.values.length < rowsPerRead) return others;
  return others.concat(await readOthers(context, layout, run, start + rowsPerRead));
}
