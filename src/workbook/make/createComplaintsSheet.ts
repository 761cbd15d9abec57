import type { CalculatedKey, ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { columns, numberFormats, rowHeight } from '../columns/columns';
import { addCallbackColours } from '../columns/conditionalFormats';
import { green } from '../sheet/houseColours';
import { createTable } from '../sheet/createTable';
import { formatColumn } from '../columns/formatColumn';
import { printOnA4 } from '../sheet/printOnA4';
import { tableNames } from '../sheet/tableNames';
import { addValidation } from '../columns/validation';

const position = (key: ColumnKey): number => columns.findIndex((column) => column.key === key);

/** In points. */
const headerHeight = 32;

/** The sheet with the complaints table at A1: formats, native formulas, validation and callback colours. */
export function createComplaintsSheet(sheet: Excel.Worksheet, language: Language): Excel.Table {
  const table = createTable(sheet, {
    name: tableNames.complaints,
    headers: columns.map(({ key }) => workbookTexts[language].columns[key]),
    rows: [],
    formats: columns.map(({ kind }) => numberFormats[kind]),
  });
  const body = table.getDataBodyRange();
  const formulas = calculatedFormulas(language);
  for (const [key, formula] of Object.entries(formulas) as [CalculatedKey, string][]) {
    body.getColumn(position(key)).formulas = [[formula]];
  }

  columns.forEach((column, index) => formatColumn(body.getColumn(index), column));
  body.format.rowHeight = rowHeight;
  table.getHeaderRowRange().format.rowHeight = headerHeight;

  addValidation((key) => body.getColumn(position(key)).getEntireColumn(), language);
  addCallbackColours(body, { language, position, firstCell: { column: 0, row: 1 } });
  sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
  sheet.showGridlines = false;
  printOnA4(sheet, 4);
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  sheet.tabColor = green;
  return table;
}
