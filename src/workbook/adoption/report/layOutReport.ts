import { columnLetters } from '../../sheet/columnLetters';
import { printOnA4, widthOf } from '../../sheet/print/printOnA4';
import { reportWidth } from './reportTop';

/** In points; together they fit A4 landscape. */
const widths = [42, 78, 120, 230, 190, 150];

/** @param headerRow the row of the column names, counted from 1; it comes back on every page */
export function layOutReport(
  sheet: Excel.Worksheet,
  { headerRow, page }: { headerRow: number; page: string },
): void {
  widths.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
  });
  sheet.showGridlines = false;
  printOnA4(sheet, { width: widthOf(widths) });
  const { pageLayout } = sheet;
  pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = `${page} &P / &N`;
}

/** @param lastRow counted from 1 */
export function setPrintArea(sheet: Excel.Worksheet, lastRow: number): void {
  sheet.pageLayout.setPrintArea(`A1:${columnLetters(reportWidth - 1)}${lastRow}`);
}
