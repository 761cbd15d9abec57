import type { CategoryCount } from '../../../procedure/quarterReport/categoryCounts';
import { findPivots, type StandingPivot } from '../names/findPivots';
import type { CategoryNames } from './categoryNames';

interface Wanted extends CategoryCount {
  names: CategoryNames;
}

/** What there is of the tab of a category. */
export interface CategoryTab extends Wanted {
  /** `null`: it has to be made. */
  sheet: Excel.Worksheet | null;
  pivots: StandingPivot[];
  chart: Excel.Chart | null;
  /** A tab that somebody protected stays as it is. */
  isLocked: boolean;
}

/**
 * Finds the tabs of categories by the names of their first cells. An earlier version named no cell and had PivotTables only:
 * those are taken away, and their sheet is gone on with where nobody typed where the figures come.
 *
 * @param anchors names of first cells, with the names of their sheets
 */
export async function findCategoryTabs(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  anchors: ReadonlyMap<string, string>,
): Promise<CategoryTab[]> {
  const { workbook } = context;
  const asked = wanted.map((one) => {
    const { anchor, perType, perDepartment } = one.names;
    const find = findPivots(context, [perType, perDepartment]);
    const name = anchors.get(anchor);
    if (name === undefined) return { one, find, found: null };
    const sheet = workbook.names.getItem(anchor).getRange().worksheet.load('id,name');
    const charts = sheet.charts.load('items/name');
    const protection = sheet.protection.load('protected');
    return { one, find, found: { sheet, charts, protection } };
  });
  await context.sync();
  const loaded = asked.map(({ one, find, found }) => ({ one, found, tell: find() }));
  await context.sync();
  const tabs = loaded.map(({ one, found, tell }) => ({
    ...one,
    sheet: found && workbook.worksheets.getItem(found.sheet.id),
    pivots: tell(),
    chart: found?.charts.items[0] ?? null,
    isLocked: found?.protection.protected ?? false,
  }));
  const olds = tabs.filter(({ sheet, pivots }) => sheet === null && pivots.length > 0);
  return olds.length === 0 ? tabs : takeOver(context, tabs, olds);
}

const figuresArea = 'A3:H21';

async function takeOver(
  context: Excel.RequestContext,
  tabs: readonly CategoryTab[],
  olds: readonly CategoryTab[],
): Promise<CategoryTab[]> {
  const taken = olds.map((tab) => {
    const [first] = tab.pivots;
    const sheet = first?.pivot.worksheet.load('id') ?? null;
    return { tab, sheet };
  });
  await context.sync();
  const looked = taken.map(({ tab, sheet: old }) => {
    // By its ID: the way over the PivotTable ends.
    const sheet = old && context.workbook.worksheets.getItem(old.id);
    for (const { pivot } of tab.pivots) pivot.delete();
    const typed = sheet?.getRange(figuresArea).getUsedRangeOrNullObject(true).load('address') ?? null;
    return { tab, sheet, typed };
  });
  await context.sync();
  const now = new Map(
    looked.map(({ tab, sheet, typed }) => [
      tab,
      { ...tab, pivots: [], sheet: typed?.isNullObject ? sheet : null },
    ]),
  );
  return tabs.map((tab) => now.get(tab) ?? tab);
}
