import type { CalamityLine } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { readKeys } from '../table/schema';
import { knowTable } from '../complaints/knowTable';
import { calculateFirst } from '../batch/calculateFirst';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { loadOwnTables, requireNoneLost } from '../names/ownTables';
import { sideTables } from '../side/sideTables';
import { loadTableCells } from '../table/tableCells';
import { calamityOf } from './calamityCells';

/** The table as a whole, in two trips: it grows by a few rows a year. A row without an ID is left out. */
export function readCalamities(session: Session): Promise<Outcome<CalamityLine[] | null>> {
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const tables = loadOwnTables(context);
    await context.sync();
    if (!requireNoneLost(tables).has(sideTables.calamities.name)) return null;

    calculateFirst(context, session);
    const { header, body } = loadTableCells(context, sideTables.calamities.name);
    await context.sync();
    const keys = readKeys(header, sideTables.calamities, language);
    const linked = keys.indexOf('linked');
    return body.values
      .map((row): CalamityLine => {
        const count: unknown = row[linked];
        return {
          calamity: calamityOf(language, keys, row),
          linked: typeof count === 'number' ? count : 0,
        };
      })
      .filter(({ calamity }) => calamity.rowId !== '');
  });
}
