import { formatDay } from '../../../procedure/calendar/day';
import { categoryKey } from '../../../procedure/quarterReport/categoryFigures';
import type { Outcome } from '../../../usecases/ports/ports';
import type { BuiltCategory, CategoryTabRequest } from '../../../usecases/ports/quarterPorts';
import { runUntracked } from '../../batch/runBatch';
import { Refusal } from '../../host/refusal';
import type { Session } from '../../table/session';
import { unlessTaken } from '../../table/unlessTaken';
import { drawCategoryPivots } from './drawCategoryPivots';
import { drawCategoryTab } from './drawCategoryTab';
import { surveyCategories } from './surveyCategories';

/**
 * A tab with one category of one quarter: its figures, a chart, and PivotTables of its complaints by type and status, and by
 * department and status. It is made once, found again by its first cell, and brought up to date in place.
 * @throws Refusal `nothingToCount` when the quarter has no complaint of that category and there is no tab: a filter needs its items.
 */
export function buildCategoryTab(
  session: Session,
  { quarter, category, today, by }: CategoryTabRequest,
): Promise<Outcome<BuiltCategory>> {
  const isIt = (other: string) => categoryKey(other) === categoryKey(category);
  const attempt = async (context: Excel.RequestContext): Promise<BuiltCategory> => {
    const survey = await surveyCategories(context, session, quarter, ({ categories, total }) => [
      categories.find((count) => isIt(count.category)) ?? { category, received: total.map(() => 0) },
    ]);
    const [tab] = survey.tabs;
    if (!tab || (tab.sheet === null && tab.received.at(-1) === 0)) {
      throw new Refusal({ code: 'nothingToCount', category });
    }
    const sheet = drawCategoryTab(context, session, survey, tab, { day: formatDay(today), by });
    sheet.activate();
    sheet.load('name');
    await context.sync();
    const missed = await drawCategoryPivots(context, survey, tab, sheet);
    return { sheet: sheet.name, ...(missed && { missed }) };
  };
  return runUntracked(session, (context) => unlessTaken(() => attempt(context)));
}
