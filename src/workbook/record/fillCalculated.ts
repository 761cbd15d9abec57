import { faultOf, isMisfit } from '../host/faultOf';
import { tableOf } from '../names/knownNames';
import { triesAtMost, twice } from '../table/twice';
import { columnsSince } from '../names/columnsSince';
import type { TakenOut } from './takeOut';

const isFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');

/**
 * Gives rows that were put back the formulas that Excel did not give them. Not in the batch that puts them back: a formula names
 * headers, and where one was renamed meanwhile it is refused, with half of the row written. They are taken from another row as
 * it stands by then.
 * @param places of the rows in the table's body, from 0
 */
export function fillCalculated(
  context: Excel.RequestContext,
  table: string,
  { headers, calculated }: Pick<TakenOut, 'headers' | 'calculated'>,
  places: readonly number[],
): Promise<true> {
  const bodyNow = () => tableOf(context, table).getDataBodyRange();
  const another = [...places.keys(), places.length].find((row) => !places.includes(row)) ?? 0;
  return twice(async () => {
    const header = tableOf(context, table).getHeaderRowRange().load('values');
    const body = bodyNow().load('rowCount');
    const load = (row: number) => bodyNow().getRow(row).load('formulas');
    const like = load(another);
    const rows = places.map((place) => ({ place, there: load(place) }));
    await context.sync();

    const now: unknown[] = header.values[0] ?? [];
    const since = columnsSince(headers, now);
    const isAlone = another >= body.rowCount;
    const formulas = since.map((from, column) => {
      const made = from === null ? null : (calculated[from] ?? null);
      const found: unknown = isAlone ? made : like.formulas[0]?.[column];
      return made !== null && isFormula(found) ? found : null;
    });
    let count = 0;
    for (const { place, there } of rows.filter(({ place }) => place < body.rowCount)) {
      formulas.forEach((formula, column) => {
        if (formula === null || isFormula(there.formulas[0]?.[column])) return;
        count += 1;
        // By its header: the columns may move again.
        const cells = tableOf(context, table).columns.getItem(String(now[column])).getDataBodyRange();
        cells.getCell(place, 0).formulas = [[formula]];
      });
    }
    if (count === 0) return true;
    try {
      await context.sync();
      return true;
    } catch (error) {
      const fault = faultOf(error);
      if (!isMisfit(fault) && fault.code !== 'registerMissing') throw error;
      // Of a row that stands alone nobody knows the formula by its new names: Register nakijken does.
      return isAlone || null;
    }
  }, triesAtMost);
}
