import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { Outcome } from '../../../usecases/ports/ports';
import type { CategoryTabRequest } from '../../../usecases/ports/quarterPorts';
import { columnsNow, readLayout } from '../../columns/layout';
import { namesIn } from '../../names/knownNames';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { freeSheetName } from '../../sheet/freeSheetName';
import { green, grey } from '../../sheet/houseColours';
import { knowTable } from '../../complaints/knowTable';
import { printOnA4 } from '../../sheet/printOnA4';
import { Refusal } from '../../host/refusal';
import { loadTabs } from '../../tabs/tabPlaces';
import { rankOfQuarter } from '../../tabs/tabRank';
import { runBatch } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { countInPivot } from './countInPivot';
import { quarterCode } from '../names/quarterCode';

/** The two filters of a PivotTable take the rows above it. */
const perTypeCell = 'A6';
const perDepartmentCell = 'J6';

/** Excel ends the name of a PivotTable at 255 characters. */
const subjectLimit = 200;

/** Excel's limit for the name of a sheet is 31; a number may have to follow. */
const sheetNameLimit = 26;

/**
 * A tab with one category of one quarter: its complaints by type and status, and by department and status. It is made
 * once and found again by its PivotTable; then it is only refreshed.
 * @throws Refusal `nothingToCount` when the quarter has no complaint of that category: a filter needs its items.
 */
export function buildCategoryTab(
  session: Session,
  { quarter, category }: CategoryTabRequest,
): Promise<Outcome<string>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { quarter: texts } = workbookTexts[layout.language];
    const columns = columnsNow(namesIn(context), layout.language);
    const code = quarterCode(quarter, texts);
    const subject = `${code} ${category}`.slice(0, subjectLimit);
    const { worksheets, pivotTables } = context.workbook;
    const perType = pivotTables.getItemOrNullObject(texts.category.perType(subject)).load('name');
    const perDepartment = pivotTables.getItemOrNullObject(texts.category.perDepartment(subject)).load('name');
    const takeTabs = loadTabs(context);
    const table = complaintsTable(context);
    const inQuarter = columnBody(table, layout, 'quarter').load('values');
    const categories = columnBody(table, layout, 'category').load('values');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    // The PivotTables go by headers that no read asked for.
    readLayout(header);

    const counts = inQuarter.values.some(
      ([value], row) => value === code && String(categories.values[row]?.[0]) === category,
    );
    const made = [perType, perDepartment].find(({ isNullObject }) => !isNullObject);
    if (!counts && !made) throw new Refusal({ code: 'nothingToCount', category });

    const taken = worksheets.items.map(({ name }) => name);
    const sheet = made?.worksheet ?? worksheets.add(freeSheetName(sheetNameOf(subject), taken));
    const title = sheet.getRange('A1');
    title.numberFormat = [['@']];
    title.values = [[texts.category.title(category, code)]];
    title.format.font.size = 16;
    title.format.font.bold = true;
    title.format.font.color = green;
    const hint = sheet.getRange('A2');
    hint.values = [[texts.pivots.hint]];
    hint.format.font.color = grey;

    const parts = [
      { pivot: perType, name: texts.category.perType(subject), cell: perTypeCell, rows: columns.summary },
      {
        pivot: perDepartment,
        name: texts.category.perDepartment(subject),
        cell: perDepartmentCell,
        rows: columns.department,
      },
    ];
    for (const { pivot, name, cell, rows } of parts) {
      if (!pivot.isNullObject) {
        pivot.refresh();
      } else if (counts) {
        const added = sheet.pivotTables.add(name, table, sheet.getRange(cell));
        const count = countInPivot(added, {
          filters: [
            [columns.quarter, code],
            [columns.category, category],
          ],
          rows,
          counted: columns.receivedOn,
        });
        added.columnHierarchies.add(added.hierarchies.getItem(columns.status));
        count.name = texts.pivots.count;
      }
    }
    if (!made) {
      takeTabs().place(sheet, rankOfQuarter(quarter, true));
      for (const column of ['A1', 'J1']) sheet.getRange(column).format.columnWidth = 200;
      sheet.showGridlines = false;
      printOnA4(sheet, {});
    }
    sheet.activate();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

/** Without what a sheet's name may not hold: `: \ / ? * [ ]`, and no apostrophe at its ends. */
function sheetNameOf(subject: string): string {
  const allowed = subject.replace(/[:\\/?*[\]]/g, ' ').replace(/\s+/g, ' ');
  return allowed.slice(0, sheetNameLimit).replace(/^'+|[\s']+$/g, '');
}
