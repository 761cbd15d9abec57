import { formatDay } from '../../../procedure/calendar/day';
import type { Outcome } from '../../../usecases/ports/ports';
import type { BuiltCategories, CategoryTabsRequest } from '../../../usecases/ports/quarterPorts';
import { runUntracked } from '../../batch/runBatch';
import { faultOf } from '../../host/faultOf';
import type { Session } from '../../table/session';
import { unlessTaken } from '../../table/unlessTaken';
import { quarterAnchor } from '../../tabs/quarterAnchor';
import { drawCategoryPivots } from './drawCategoryPivots';
import { drawCategoryTab } from './drawCategoryTab';
import { drawIndex } from './drawIndex';
import type { CategoryTab } from './findCategoryTabs';
import { surveyCategories } from './surveyCategories';
import type { CategorySurvey } from './surveyCategories';

/** An office that types its categories freely has hundreds; those with most complaints get a tab. */
const tabsAtMost = 40;

/** About 20 KB a tab. */
const tabsInRequest = 5;

/**
 * A tab for every category with complaints in the quarter, and a list that leads to them. First come all figures and charts,
 * some tabs in a request, and the list; then the PivotTables, a tab in a request. So whatever ends it, what stands is whole
 * but for PivotTables, of which each tab says that they lack; and the next time goes on where this one ended.
 */
export function buildCategoryTabs(
  session: Session,
  request: CategoryTabsRequest,
): Promise<Outcome<BuiltCategories>> {
  return runUntracked(session, (context) => unlessTaken(() => attempt(context, session, request)));
}

interface Drawn {
  tab: CategoryTab;
  sheet: Excel.Worksheet;
}

async function attempt(
  context: Excel.RequestContext,
  session: Session,
  request: CategoryTabsRequest,
): Promise<BuiltCategories> {
  const survey = await surveyCategories(context, session, request.quarter, ({ categories }) =>
    categories.filter(({ category }) => category !== '').slice(0, tabsAtMost),
  );
  const ours = [
    { isLocked: survey.isIndexLocked, anchor: quarterAnchor('index', request.quarter) },
    ...survey.tabs.map(({ isLocked, names: { anchor } }) => ({ isLocked, anchor })),
  ];
  const locked = ours.flatMap(({ isLocked, anchor }) =>
    isLocked ? (survey.anchors.sheets.get(anchor) ?? []) : [],
  );
  if (survey.tabs.length === 0) return { index: null, built: [], locked, of: 0 };
  const { index, drawn } = await drawTops(context, session, survey, request);
  return { index, locked, of: drawn.length, ...(await drawAllPivots(context, survey, drawn, request)) };
}

async function drawTops(
  context: Excel.RequestContext,
  session: Session,
  survey: CategorySurvey,
  { today, by, onProgress }: CategoryTabsRequest,
): Promise<{ index: string; drawn: Drawn[] }> {
  const stamp = { day: formatDay(today), by };
  const open = survey.tabs.filter(({ isLocked }) => !isLocked);
  onProgress(0, open.length);
  // It comes first, so that every tab can lead back to it.
  const index = drawIndex(context, session, survey, stamp);
  index.load('name');
  const draw = async (tabs: readonly CategoryTab[]): Promise<Drawn[]> => {
    const sheets = tabs.map((tab) => ({
      tab,
      sheet: drawCategoryTab(context, session, survey, tab, stamp).load('name'),
    }));
    await context.sync();
    return sheets;
  };
  index.activate();
  const drawn: Drawn[] = [];
  // Of an index whose tabs are all protected too.
  do drawn.push(...(await draw(open.slice(drawn.length, drawn.length + tabsInRequest))));
  while (drawn.length < open.length);
  return { index: index.name, drawn };
}

async function drawAllPivots(
  context: Excel.RequestContext,
  survey: CategorySurvey,
  drawn: readonly Drawn[],
  { onProgress, isCancelled }: CategoryTabsRequest,
): Promise<Pick<BuiltCategories, 'built' | 'stopped'>> {
  const built: BuiltCategories['built'] = [];
  for (const { tab, sheet } of drawn) {
    if (isCancelled()) return { built, stopped: 'cancelled' };
    onProgress(built.length, drawn.length);
    try {
      const missed = await drawCategoryPivots(context, survey, tab, sheet);
      built.push({ sheet: sheet.name, ...(missed && { missed }) });
    } catch (error) {
      const fault = faultOf(error);
      // A colleague deleted the tab, just now.
      if (fault.code !== 'registerMissing') return { built, stopped: fault };
      built.push({ sheet: sheet.name, missed: 'failed' });
    }
  }
  return { built };
}
