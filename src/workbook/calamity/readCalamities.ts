import type { CalamityLine } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { runUntracked } from '../host/runBatch';
import type { Session } from '../table/session';
import { sideKeys } from '../side/sideKeys';
import { tableNames } from '../sheet/tableNames';
import { calamityOf } from './calamityCells';

/** The table as a whole, in two trips: it grows by a few rows a year. A row without an ID is left out. */
export function readCalamities(session: Session): Promise<Outcome<CalamityLine[] | null>> {
  return runUntracked(async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const found = context.workbook.tables.getItemOrNullObject(tableNames.calamities).load('name');
    await context.sync();
    if (found.isNullObject) return null;

    const table = context.workbook.tables.getItem(tableNames.calamities);
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    const keys = sideKeys('calamities', language, header.values[0] ?? []);
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
