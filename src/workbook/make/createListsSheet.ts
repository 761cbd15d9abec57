import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { numberFormats } from '../columns/columns';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { CreateRegisterRequest } from '../../usecases/ports/ports';
import { createTable } from '../sheet/createTable';
import { printOnA4, widthOf } from '../sheet/print/printOnA4';
import { radarWidths } from '../radar/radarColumns';
import { serialOf } from '../sheet/serial';
import { listNames, tableNames } from '../names/tableNames';
import type { WorkbookContents } from './workbookContents';

const titleRow = 2;
const headerRow = 3;

/** Of the columns of each list, and of the room between two lists; in points. */
const widths = {
  departments: [130, 130, 160],
  employees: [130, 160, 110, 48],
  categories: [120, 250, 48],
  holidays: [80, 118],
};
const gap = 18;
/** Two pages beside each other, which are about as wide, so that no list is torn apart: the second begins with the categories. */
const secondPage = [...widths.categories, ...Object.values(radarWidths), gap, ...widths.holidays];

/** The sheet with the office's own lists side by side; adds only the tables that are missing. */
export function createListsSheet(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  language: RegisterLanguage,
  holidays: CreateRegisterRequest['holidays'],
): void {
  const { lists, sheets } = workbookTexts[language];
  const wanted = [
    {
      name: tableNames.departments,
      ...lists.departments,
      rows: [],
      formats: ['@', '@', '@'],
      widths: widths.departments,
      listName: listNames.departments,
    },
    {
      name: tableNames.employees,
      ...lists.employees,
      rows: [],
      formats: ['@', '@', '@', '@'],
      widths: widths.employees,
      listName: listNames.employees,
    },
    {
      name: tableNames.categories,
      ...lists.categories,
      rows: lists.categories.seeds.map((seed) => [...seed, lists.active]),
      formats: ['@', '@', '@'],
      widths: widths.categories,
      listName: listNames.categories,
    },
    {
      name: tableNames.holidays,
      ...lists.holidays,
      rows: holidays.map(({ day, code }) => [serialOf(day), lists.holiday[code]]),
      formats: [numberFormats.day, '@'],
      widths: widths.holidays,
      listName: null,
    },
  ];
  const missing = wanted.filter(({ name }) => !contents.tables.has(name));
  if (missing.length === 0) return;

  const sheet = contents.addSheet(sheets.lists, 'lists');
  sheet.getRange('A1').values = [[lists.explanation]];
  let column = 0;
  for (const { name, title, headers, rows, formats, widths: own, listName } of missing) {
    const heading = sheet.getCell(titleRow, column);
    heading.values = [[title]];
    heading.format.font.bold = true;
    heading.format.font.size = 13;
    createTable(sheet, { name, headers, rows, formats, row: headerRow, column });
    own.forEach((width, index) => {
      sheet.getCell(headerRow, column + index).format.columnWidth = width;
    });
    if (listName && !contents.names.has(listName)) {
      context.workbook.names.add(listName, `=${name}[${headers[0]}]`);
    }
    column += headers.length;
    sheet.getCell(headerRow, column).format.columnWidth = gap;
    column += 1;
  }
  sheet.showGridlines = false;
  printOnA4(sheet, { width: widthOf(secondPage), pagesWide: 2 });
  sheet.pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${headerRow + 1}`);
}
