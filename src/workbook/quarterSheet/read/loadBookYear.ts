import { beginOf, january } from '../../../procedure/calendar/bookYear';
import type { CalculatedKey } from '../../../i18n/workbook/textShape';
import type { Quarter } from '../../../procedure/calendar/quarter';
import { calculatedFormulas } from '../../columns/calculatedColumns';
import type { Layout } from '../../columns/layout';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { calculate } from '../../host/calculate';
import { Refusal } from '../../host/refusal';
import { loadFirstMonth } from '../../lists/bookYears';
import { namesIn } from '../../names/knownNames';
import { settingNames } from '../../names/settingNames';
import { fillFormula } from '../../sheet/fillFormula';

const following = ['year', 'quarter'] as const satisfies CalculatedKey[];

/**
 * Asks whether a quarter is one of the office's book years, and whether the native columns go by those: of an earlier version
 * they know calendar years only, and are filled anew once an office has another.
 *
 * @returns what, after the sync, tells whether they were filled, so that all has to be read again
 * @throws Refusal `bookYearChanged` for a quarter of another book year
 */
export function loadBookYear(
  context: Excel.RequestContext,
  layout: Layout,
  quarter: Quarter,
): () => Promise<boolean> {
  const firstMonth = loadFirstMonth(context);
  const table = complaintsTable(context);
  const column = columnBody(table, layout, 'year').getCell(0, 0).load('formulas');
  return async () => {
    if (firstMonth() !== beginOf(quarter)) throw new Refusal({ code: 'bookYearChanged' });
    const formula = String(column.formulas[0]?.[0]);
    if (firstMonth() === january || formula.includes(settingNames.bookYear)) return false;
    const formulas = calculatedFormulas(layout.language, namesIn(context));
    for (const key of following) fillFormula(columnBody(table, layout, key), formulas[key]);
    calculate(context);
    await context.sync();
    return true;
  };
}
