import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { numberFormats } from '../columns/columns';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { CreateRegisterRequest } from '../../usecases/ports/ports';
import { createTable } from '../sheet/createTable';
import { printOnA4, widthOf } from '../sheet/print/printOnA4';
import { radarWidths } from '../radar/radarColumns';
import { quoted } from '../sheet/quoted';
import { serialOf } from '../sheet/serial';
import { tableOf } from '../names/knownNames';
import { listNames, tableNames } from '../names/tableNames';
import type { WorkbookContents } from './workbookContents';

const titleRow = 2;
const headerRow = 3;

/** Of the columns of each list, and of the room between two lists; in points. */
const widths = {
  departments: [130, 130, 160, 48],
  employees: [130, 160, 110, 48],
  channels: [110, 48],
  categories: [120, 250, 48],
  holidays: [80, 118],
};
const gap = 18;
/** Two pages beside each other, which are about as wide, so that no list is torn apart: the second begins with the categories. */
const pages = [
  [...widths.departments, gap, ...widths.employees, gap, ...widths.channels],
  [...widths.categories, ...Object.values(radarWidths), gap, ...widths.holidays],
];

/**
 * The sheet with the office's own lists side by side; adds only the tables that are missing, at the right of those that are there.
 * @param channels how complaints come in, of a register that has no list of it
 */
export async function createListsSheet(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  language: RegisterLanguage,
  { holidays, channels }: Pick<CreateRegisterRequest, 'holidays'> & { channels: readonly string[] },
): Promise<void> {
  const { lists, sheets } = workbookTexts[language];
  const wanted = [
    {
      name: tableNames.departments,
      ...lists.departments,
      rows: [],
      formats: ['@', '@', '@', '@'],
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
      name: tableNames.channels,
      ...lists.channels,
      rows: channels.map((name) => [name, lists.active]),
      formats: ['@', '@'],
      widths: widths.channels,
      listName: listNames.channels,
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

  const standing = wanted.find(({ name }) => contents.tables.has(name));
  const place = standing
    ? await besideOthers(context, standing.name)
    : { sheet: contents.addSheet(sheets.lists, 'lists'), row: headerRow, column: 0 };
  const { sheet, row } = place;
  let { column } = place;
  for (const { name, title, headers, rows, formats, widths: own, listName } of missing) {
    if (row > 0) {
      const heading = sheet.getCell(row - 1, column);
      heading.values = [[title]];
      heading.format.font.bold = true;
      heading.format.font.size = 13;
    }
    createTable(sheet, { name, headers, rows, formats, row, column });
    if (name === tableNames.holidays && row > 1)
      warnOfTheEnd(sheet.getCell(row - 2, column), headers[0], language);
    own.forEach((width, index) => {
      sheet.getCell(row, column + index).format.columnWidth = width;
    });
    if (listName && !contents.names.has(listName)) {
      context.workbook.names.add(listName, `=${name}[${headers[0]}]`);
    }
    column += headers.length;
    sheet.getCell(row, column).format.columnWidth = gap;
    column += 1;
  }
  if (standing) return;
  sheet.getRange('A1').values = [[lists.explanation]];
  sheet.showGridlines = false;
  printOnA4(sheet, { width: Math.max(...pages.map(widthOf)), pagesWide: 2 });
  sheet.pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${headerRow + 1}`);
}

/** Right of everything on the sheet of this list, in the rows in which it stands. */
async function besideOthers(
  context: Excel.RequestContext,
  standing: string,
): Promise<{ sheet: Excel.Worksheet; row: number; column: number }> {
  const table = tableOf(context, standing);
  const header = table.getHeaderRowRange().load('rowIndex');
  const used = table.worksheet.getUsedRange().load('columnIndex,columnCount');
  await context.sync();
  return { sheet: table.worksheet, row: header.rowIndex, column: used.columnIndex + used.columnCount + 1 };
}

/** Also where nobody opens the pane, which keeps the list. An office that keeps none is not told of an end. */
function warnOfTheEnd(cell: Excel.Range, day: string, language: RegisterLanguage): void {
  const days = `${tableNames.holidays}[${day}]`;
  const { holidaysEnd } = workbookTexts[language].lists;
  cell.formulas = [[`=IF(AND(COUNT(${days})>0,MAX(${days})<TODAY()+366),${quoted(holidaysEnd)},"")`]];
  cell.format.font.bold = true;
}
