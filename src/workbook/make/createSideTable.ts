import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { createTable } from '../sheet/createTable';
import { printOnA4, widthOf } from '../sheet/print/printOnA4';
import { sideTables, type SideTable } from '../side/sideTables';

/** In points, for columns that differ from an ordinary one: all of a table fit a page that can be read. */
const widths: Readonly<Record<string, number>> = {
  at: 92,
  caseNumber: 84,
  by: 96,
  what: 520,
  round: 46,
  promise: 170,
  attempts: 66,
  satisfied: 66,
  answer: 190,
  remedy: 120,
};
const ordinaryWidth = 84;

/** Makes the log or the finished rounds, with its one blank row. */
export function createSideTable(sheet: Excel.Worksheet, which: SideTable, language: RegisterLanguage): void {
  const { name, formats } = sideTables[which];
  const headers = sideTables[which].headers(language);
  const shown: number[] = [];
  [...headers.keys()].forEach((key, index) => {
    const column = sheet.getCell(0, index).getEntireColumn();
    const width = widths[key] ?? ordinaryWidth;
    column.format.columnWidth = width;
    column.format.verticalAlignment = Excel.VerticalAlignment.top;
    column.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    if (width > 100) column.format.wrapText = true;
    if (key === 'rowId') column.columnHidden = true;
    else shown.push(width);
  });
  const table = createTable(sheet, {
    name,
    headers: [...headers.values()],
    rows: [],
    formats: Object.values(formats),
  });
  table.getHeaderRowRange().format.rowHeight = 32;
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  // The log is long and narrow, the rounds are wide.
  printOnA4(sheet, { width: widthOf(shown), ...(which === 'log' && { upright: true }) });
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  sheet.pageLayout.setPrintTitleColumns('$A:$A');
}
