import type { CalamityLine } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { keysOf } from '../table/keysOf';
import { knowTable } from '../complaints/knowTable';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { sideTables } from '../side/sideTables';
import { loadTableCells } from '../table/tableCells';
import { calamityOf } from './calamityCells';

/** The table as a whole, in two trips: it grows by a few rows a year. A row without an ID is left out. */
export function readCalamities(session: Session): Promise<Outcome<CalamityLine[] | null>> {
  return runUntracked(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const found = context.workbook.tables.getItemOrNullObject(sideTables.calamities.name).load('name');
    await context.sync();
    if (found.isNullObject) return null;

    const { header, body } = loadTableCells(context, sideTables.calamities.name);
    await context.sync();
    const keys = keysOf(sideTables.calamities.headers(language), header.values[0] ?? []);
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
