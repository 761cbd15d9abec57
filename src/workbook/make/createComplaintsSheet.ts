import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { CalculatedKey, ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { columns, numberFormats, rowHeight } from '../columns/columns';
import { addCallbackColours } from '../columns/conditionalFormats';
import { addDuplicateMark } from '../columns/duplicateMark';
import { freezeHeader } from '../columns/freezeHeader';
import { green } from '../sheet/houseColours';
import { createTable } from '../sheet/createTable';
import { linesForBands } from '../sheet/print/linesForBands';
import { alignCells, formatColumn } from '../columns/formatColumn';
import { namesIn } from '../names/knownNames';
import { printColumns } from '../sheet/print/printColumns';
import { tableNames } from '../names/tableNames';
import { addValidation } from '../columns/validation';

/** What a colleague works from on paper: the columns up to the status. */
const printed = columns.slice(0, columns.findIndex(({ key }) => key === 'status') + 1);

const position = (key: ColumnKey): number => columns.findIndex((column) => column.key === key);

/** In points. */
const headerHeight = 32;

/** The sheet with the complaints table at A1: formats, native formulas, validation and callback colours. */
export function createComplaintsSheet(sheet: Excel.Worksheet, language: RegisterLanguage): Excel.Table {
  // Whole columns, so that a row looks right however it comes into the table; the header is dressed after them. Number
  // formats can't be set for whole columns (docs: unbounded ranges): each row hands them to the next.
  columns.forEach((column, index) => alignCells(sheet.getCell(0, index).getEntireColumn(), column));
  const table = createTable(sheet, {
    name: tableNames.complaints,
    headers: columns.map(({ key }) => workbookTexts[language].columns[key]),
    rows: [],
    formats: columns.map(({ kind }) => numberFormats[kind]),
  });
  const body = table.getDataBodyRange();
  const formulas = calculatedFormulas(language, namesIn(sheet.context));
  for (const [key, formula] of Object.entries(formulas) as [CalculatedKey, string][]) {
    body.getColumn(position(key)).formulas = [[formula]];
  }

  columns.forEach((column, index) => formatColumn(body.getColumn(index), column));
  body.format.rowHeight = rowHeight;
  table.getHeaderRowRange().format.rowHeight = headerHeight;

  addValidation((key) => body.getColumn(position(key)).getEntireColumn(), language);
  addCallbackColours(body.getEntireColumn(), { language, position, header: { column: 0, row: 0 } });
  addDuplicateMark(body.getColumn(position('caseNumber')).getEntireColumn());
  linesForBands(table);
  freezeHeader(sheet, { keys: columns.map(({ key }) => key) }, 0);
  printColumns(
    sheet,
    printed.map(({ width }) => width),
  );
  sheet.tabColor = green;
  return table;
}
