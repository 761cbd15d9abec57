import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { SampleColumn } from '../../i18n/workbook/sample/nl';
import { createTable } from '../sheet/createTable';
import { green, grey } from '../sheet/houseColours';
import { nameHeaders } from '../names/headerNames';
import { printOnA4, widthOf } from '../sheet/print/printOnA4';
import { sideTables } from '../side/sideTables';

/** In points, for columns that differ from an ordinary one. */
const widths: Partial<Record<SampleColumn, number>> = {
  population: 150,
  populationSize: 96,
  stratified: 200,
  by: 96,
};
const ordinaryWidth = 72;

const headerRow = 3;

/** Makes the sheet with the list of samples, which says how they are drawn. */
export function createSamplesSheet(sheet: Excel.Worksheet, language: RegisterLanguage): void {
  const { title, method } = workbookTexts[language].samples;
  const headers = sideTables.samples.headers(language);
  const keys = [...headers.keys()] as SampleColumn[];
  const top = sheet.getRange('A1');
  top.values = [[title]];
  top.format.font.size = 16;
  top.format.font.bold = true;
  top.format.font.color = green;
  const explained = sheet.getRange('A2:M2');
  explained.merge();
  explained.getCell(0, 0).values = [[method]];
  explained.format.wrapText = true;
  explained.format.verticalAlignment = Excel.VerticalAlignment.top;
  explained.format.rowHeight = 50;
  explained.format.font.color = grey;

  const { name, formats } = sideTables.samples;
  const table = createTable(sheet, {
    name,
    headers: [...headers.values()],
    rows: [],
    formats: Object.values(formats),
    row: headerRow,
  });
  nameHeaders(table, name, headers);
  table.getHeaderRowRange().format.rowHeight = 32;
  const body = table.getDataBodyRange().format;
  body.wrapText = true;
  body.verticalAlignment = Excel.VerticalAlignment.top;
  body.horizontalAlignment = Excel.HorizontalAlignment.left;
  keys.forEach((key, index) => {
    sheet.getCell(0, index).format.columnWidth = widths[key] ?? ordinaryWidth;
  });
  sheet.showGridlines = false;
  printOnA4(sheet, { width: widthOf(keys.map((key) => widths[key] ?? ordinaryWidth)) });
}
