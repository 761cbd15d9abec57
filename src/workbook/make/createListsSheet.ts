import { numberFormats } from '../columns/columns';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { CreateRegisterRequest } from '../../usecases/ports/ports';
import { createTable } from '../sheet/createTable';
import { printOnA4 } from '../sheet/printOnA4';
import { serialOf } from '../sheet/serial';
import { listNames, tableNames } from '../sheet/tableNames';
import type { WorkbookContents } from './workbookContents';

const titleRow = 2;
const headerRow = 3;

/** The sheet with the office's own lists side by side; adds only the tables that are missing. */
export function createListsSheet(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  { language, holidays }: CreateRegisterRequest,
): void {
  const { lists, sheets } = workbookTexts[language];
  const wanted = [
    {
      name: tableNames.departments,
      ...lists.departments,
      rows: [],
      formats: ['@', '@', '@'],
      widths: [130, 130, 160],
      listName: listNames.departments,
    },
    {
      name: tableNames.employees,
      ...lists.employees,
      rows: [],
      formats: ['@', '@', '@', '@'],
      widths: [130, 160, 110, 48],
      listName: listNames.employees,
    },
    {
      name: tableNames.categories,
      ...lists.categories,
      rows: lists.categories.seeds.map((seed) => [...seed, lists.active]),
      formats: ['@', '@', '@'],
      widths: [120, 300, 48],
      listName: listNames.categories,
    },
    {
      name: tableNames.holidays,
      ...lists.holidays,
      rows: holidays.map(({ day, code }) => [serialOf(day), lists.holiday[code]]),
      formats: [numberFormats.day, '@'],
      widths: [80, 118],
      listName: null,
    },
  ];
  const missing = wanted.filter(({ name }) => !contents.tables.has(name));
  if (missing.length === 0) return;

  const sheet = contents.addSheet(sheets.lists);
  sheet.getRange('A1').values = [[lists.explanation]];
  let column = 0;
  for (const { name, title, headers, rows, formats, widths, listName } of missing) {
    const heading = sheet.getCell(titleRow, column);
    heading.values = [[title]];
    heading.format.font.bold = true;
    heading.format.font.size = 13;
    createTable(sheet, { name, headers, rows, formats, row: headerRow, column });
    widths.forEach((width, index) => {
      sheet.getCell(headerRow, column + index).format.columnWidth = width;
    });
    if (listName && !contents.names.has(listName)) {
      context.workbook.names.add(listName, `=${name}[${headers[0]}]`);
    }
    column += headers.length;
    sheet.getCell(headerRow, column).format.columnWidth = 18;
    column += 1;
  }
  sheet.showGridlines = false;
  printOnA4(sheet, 2);
}
