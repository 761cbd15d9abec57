import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { inspectionTexts } from '../../../i18n/workbook/inspection/inspectionTexts';
import type { ReportColumn } from '../../../i18n/workbook/inspection/nl';
import { createTable } from '../../sheet/createTable';
import { freeSheetName } from '../../sheet/freeSheetName';
import { keepsSheets } from '../../sheet/keepsSheets';
import { printOnA4, widthOf } from '../../sheet/print/printOnA4';
import { reportTable } from './reportTable';

/** In points; what is hidden has no width. */
const widths: Partial<Record<ReportColumn, number>> = {
  at: 92,
  sheet: 72,
  caseNumber: 84,
  column: 110,
  was: 150,
  now: 150,
  what: 190,
};

/** Makes the sheet with the report behind all others, unless it is there. */
export async function openReport(context: Excel.RequestContext, language: RegisterLanguage): Promise<void> {
  const { tables, worksheets } = context.workbook;
  const found = tables.getItemOrNullObject(reportTable.name).load('name');
  worksheets.load('items/name');
  await context.sync();
  if (!found.isNullObject) return;
  const texts = inspectionTexts[language];
  const sheet = worksheets
    .add(
      freeSheetName(
        texts.sheet,
        worksheets.items.map(({ name }) => name),
      ),
    )
    .load('id');
  const headers = reportTable.headers(language);
  [...headers.keys()].forEach((key, index) => {
    const column = sheet.getCell(0, index).getEntireColumn();
    const width = widths[key as ReportColumn];
    column.format.verticalAlignment = Excel.VerticalAlignment.top;
    column.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    column.format.wrapText = true;
    if (width === undefined) column.columnHidden = true;
    else column.format.columnWidth = width;
  });
  createTable(sheet, {
    name: reportTable.name,
    headers: [...headers.values()],
    rows: [],
    formats: Object.values(reportTable.formats),
  });
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  printOnA4(sheet, { width: widthOf(Object.values(widths)) });
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  await keepsSheets(context, [sheet]);
}
