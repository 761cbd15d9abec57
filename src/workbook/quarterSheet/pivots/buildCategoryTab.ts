import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { Outcome } from '../../../usecases/ports/ports';
import type { BuiltCategory, CategoryTabRequest } from '../../../usecases/ports/quarterPorts';
import { runBatch } from '../../batch/runBatch';
import { columnsNow, readLayout } from '../../columns/layout';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { knowTable } from '../../complaints/knowTable';
import { Refusal } from '../../host/refusal';
import { namesIn } from '../../names/knownNames';
import { freeSheetName } from '../../sheet/freeSheetName';
import type { Session } from '../../table/session';
import { loadTabs } from '../../tabs/tabPlaces';
import { rankOfQuarter } from '../../tabs/tabRank';
import { calculate } from '../../host/calculate';
import { findPivots } from '../names/findPivots';
import { quarterCode } from '../names/quarterCode';
import { dressCategoryTab, hintCell } from './dressCategoryTab';
import { drawPivots } from './drawPivots';
import type { PivotPlan } from './pivotPlan';

/** Excel ends the name of a PivotTable at 255 characters. */
const subjectLimit = 200;

/** Excel's limit for the name of a sheet is 31; a number may have to follow. */
const sheetNameLimit = 26;

/**
 * A tab with one category of one quarter: its complaints by type and status, and by department and status. It is made
 * once and found again by its PivotTable; then that is refreshed, as it is when the workbook is opened, or made anew where
 * it shows a column that has another name by now.
 * @throws Refusal `nothingToCount` when the quarter has no complaint of that category: a filter needs its items.
 */
export function buildCategoryTab(
  session: Session,
  { quarter, category }: CategoryTabRequest,
): Promise<Outcome<BuiltCategory>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { quarter: texts } = workbookTexts[layout.language];
    const code = quarterCode(quarter, texts);
    const subject = `${code} ${category}`.slice(0, subjectLimit);
    calculate(context);
    const { worksheets } = context.workbook;
    const table = complaintsTable(context);
    const columns = columnsNow(namesIn(context), layout.language);
    const plans = categoryPivots({ columns, texts, subject, filter: { code, category } });
    const find = findPivots(
      context,
      plans.map(({ name }) => name),
    );
    const takeTabs = loadTabs(context);
    const inQuarter = columnBody(table, layout, 'quarter').load('values');
    const categories = columnBody(table, layout, 'category').load('values');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    // The PivotTables go by headers that no read asked for.
    readLayout(header);
    const tellStanding = find();
    await context.sync();
    const standing = tellStanding();

    const counts = inQuarter.values.some(
      ([value], row) => value === code && String(categories.values[row]?.[0]) === category,
    );
    const [made] = standing;
    if (!counts && !made) throw new Refusal({ code: 'nothingToCount', category });

    const taken = worksheets.items.map(({ name }) => name);
    const sheet = made?.pivot.worksheet ?? worksheets.add(freeSheetName(sheetNameOf(subject), taken));
    dressCategoryTab(sheet, texts.category.title(category, code), !made);
    if (!made) takeTabs().place(sheet, rankOfQuarter(quarter, true));
    sheet.load('name');
    await context.sync();
    const missed = await drawPivots(context, {
      sheet,
      isNew: !made,
      table,
      plans: counts ? plans : [],
      standing,
      headers: header.values[0] ?? [],
      // The two filters come below title and hint.
      first: { row: 2, column: 0 },
      hint: hintCell,
      texts: texts.pivots,
    });
    // There is nothing else on it.
    if (missed && !made) sheet.delete();
    else sheet.activate();
    await context.sync();
    return { sheet: sheet.name, ...(missed && { missed }) };
  });
}

interface CategoryPivots {
  columns: Record<ColumnKey, string>;
  texts: WorkbookTexts['quarter'];
  subject: string;
  filter: { code: string; category: string };
}

function categoryPivots({ columns, texts, subject, filter }: CategoryPivots): PivotPlan[] {
  const plan = (name: string, counted: string): PivotPlan => ({
    name,
    filters: [
      [columns.quarter, filter.code],
      [columns.category, filter.category],
    ],
    rows: [counted, columns.status],
    counted: columns.receivedOn,
    count: texts.pivots.count,
  });
  return [
    plan(texts.category.perType(subject), columns.summary),
    plan(texts.category.perDepartment(subject), columns.department),
  ];
}

/** Without what a sheet's name may not hold: `: \ / ? * [ ]`, and no apostrophe at its ends. */
function sheetNameOf(subject: string): string {
  const allowed = subject.replace(/[:\\/?*[\]]/g, ' ').replace(/\s+/g, ' ');
  return allowed.slice(0, sheetNameLimit).replace(/^'+|[\s']+$/g, '');
}
