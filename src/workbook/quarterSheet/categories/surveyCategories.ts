import type { WorkbookTexts } from '../../../i18n/workbook/textShape';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { Quarter } from '../../../procedure/calendar/quarter';
import { isSameQuarter } from '../../../procedure/calendar/bookYear';
import { shiftQuarter } from '../../../procedure/calendar/quarterOf';
import { categoryCounts } from '../../../procedure/quarterReport/categoryCounts';
import type { CategoryCount, CategoryCounts } from '../../../procedure/quarterReport/categoryCounts';
import { readLayout } from '../../columns/layout';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { knowTable } from '../../complaints/knowTable';
import { calculate } from '../../host/calculate';
import { sheetOfReference } from '../../names/sheetOfReference';
import type { Session } from '../../table/session';
import { quarterAnchor, readAnchor } from '../../tabs/quarterAnchor';
import { loadTabs, type TabPlaces } from '../../tabs/tabPlaces';
import { quarterCode } from '../names/quarterCode';
import { loadBookYear } from '../read/loadBookYear';
import { categoryNames } from './categoryNames';
import { findCategoryTabs, type CategoryTab } from './findCategoryTabs';

/** As many as the tab of a quarter shows in its trend. */
const quartersShown = 8;

/** The names of the first cells of our tabs of a quarter. */
export interface Anchors {
  /** The sheets on which they stand. */
  sheets: Map<string, string>;
  /** Those of sheets that were deleted stay behind as references to nothing. */
  lost: ReadonlySet<string>;
}

/** What the categories' tabs of a quarter are made from. */
export interface CategorySurvey {
  quarter: Quarter;
  texts: WorkbookTexts['quarter'];
  language: keyof typeof workbookTexts;
  /** The quarter shown last and the ones before it, as the native column has them. */
  codes: string[];
  counts: CategoryCounts;
  tabs: CategoryTab[];
  /** Somebody protected the list that leads to them: it stays as it is. */
  isIndexLocked: boolean;
  /** All headers of the register, as they stand. */
  headers: readonly unknown[];
  places: TabPlaces;
  /** Names of sheets that can't be given any more. */
  taken: string[];
  anchors: Anchors;
}

/**
 * Reads which categories a quarter has, by the native columns on which the PivotTables go too, and what there is of their tabs.
 *
 * @param choose of which categories
 */
export async function surveyCategories(
  context: Excel.RequestContext,
  session: Session,
  quarter: Quarter,
  choose: (counts: CategoryCounts) => readonly CategoryCount[],
): Promise<CategorySurvey> {
  const { layout } = await knowTable(context, session);
  const { language } = layout;
  const { quarter: texts } = workbookTexts[language];
  const codes = Array.from({ length: quartersShown }, (_, index) =>
    quarterCode(shiftQuarter(quarter, index + 1 - quartersShown), texts),
  );
  calculate(context);
  const table = complaintsTable(context);
  const follows = loadBookYear(context, layout, quarter);
  const takeTabs = loadTabs(context);
  const quarters = columnBody(table, layout, 'quarter').load('values');
  const categories = columnBody(table, layout, 'category').load('values');
  const header = table.getHeaderRowRange().load('values');
  await context.sync();
  // The PivotTables go by headers that no read asked for.
  readLayout(header);
  if (await follows()) return surveyCategories(context, session, quarter, choose);
  const { names, worksheets } = context.workbook;
  const taken = worksheets.items.map(({ name }) => name);
  const cells = quarters.values.map(([code], row) => ({
    quarter: String(code),
    category: String(categories.values[row]?.[0] ?? ''),
  }));
  const counts = categoryCounts(cells, codes);
  const anchors = anchorsOf(names.items, quarter);
  const wanted = choose(counts).map((count) => ({
    ...count,
    names: categoryNames(quarter, count.category, texts),
  }));
  const index = quarterAnchor('index', quarter);
  const protection = anchors.sheets.has(index)
    ? names.getItem(index).getRange().worksheet.protection.load('protected')
    : null;
  const tabs = await findCategoryTabs(context, wanted, anchors.sheets);
  const isIndexLocked = protection?.protected ?? false;
  const headers = header.values[0] ?? [];
  const places = takeTabs();
  return {
    ...{ quarter, texts, language, codes, counts, tabs, isIndexLocked, headers, places, taken, anchors },
  };
}

function anchorsOf(names: readonly Excel.NamedItem[], quarter: Quarter): Anchors {
  const sheets = new Map<string, string>();
  const lost = new Set<string>();
  for (const { name, formula } of names) {
    const of = readAnchor(name)?.quarter;
    if (!of || !isSameQuarter(of, quarter)) continue;
    const sheet = sheetOfReference(formula);
    if (sheet === null || String(formula).includes('#REF!')) lost.add(name);
    else sheets.set(name, sheet);
  }
  return { sheets, lost };
}
