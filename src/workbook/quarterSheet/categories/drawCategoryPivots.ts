import { columnsNow } from '../../columns/layout';
import { complaintsTable } from '../../complaints/complaintsTable';
import { namesIn } from '../../names/knownNames';
import type { PivotsMissed } from '../../../usecases/ports/quarterPorts';
import { drawPivots } from '../pivots/drawPivots';
import type { PivotPlan } from '../pivots/pivotPlan';
import { firstPivotCell, hintCell } from './drawCategoryTab';
import type { CategoryTab } from './findCategoryTabs';
import type { CategorySurvey } from './surveyCategories';

/** The PivotTables of one category: its complaints by type and status, and by department and status. */
export function drawCategoryPivots(
  context: Excel.RequestContext,
  survey: CategorySurvey,
  tab: CategoryTab,
  sheet: Excel.Worksheet,
): Promise<PivotsMissed | null> {
  const { texts, headers } = survey;
  // A filter needs its items.
  const counts = (tab.received.at(-1) ?? 0) > 0;
  return drawPivots(context, {
    sheet,
    isNew: tab.sheet === null,
    table: complaintsTable(context),
    plans: counts ? plansOf(context, survey, tab) : [],
    standing: tab.pivots,
    headers,
    first: firstPivotCell,
    hint: hintCell,
    texts: texts.pivots,
  });
}

function plansOf(
  context: Excel.RequestContext,
  { language, texts, codes }: CategorySurvey,
  { category, names }: CategoryTab,
): PivotPlan[] {
  const columns = columnsNow(namesIn(context), language);
  const plan = (name: string, row: string): PivotPlan => ({
    name,
    filters: [
      [columns.quarter, codes.at(-1) ?? ''],
      [columns.category, category],
    ],
    rows: [row, columns.status],
    counted: columns.receivedOn,
    count: texts.pivots.count,
  });
  return [plan(names.perType, columns.summary), plan(names.perDepartment, columns.department)];
}
