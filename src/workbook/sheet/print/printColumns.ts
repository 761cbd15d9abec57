import { columnLetters } from '../columnLetters';
import { printOnA4, widthOf } from './printOnA4';

/**
 * Prints the first columns of a table at A1, one page wide, with the header and the first of them on each page and lines
 * between the rows: what a colleague works from on paper. The others would make it several pages wide, or too small to read.
 *
 * @param widths of those columns, in points
 */
export function printColumns(sheet: Excel.Worksheet, widths: readonly number[]): void {
  printOnA4(sheet, { width: widthOf(widths) });
  // Whole columns, so that rows are printed however they come into the table.
  sheet.pageLayout.setPrintArea(`A:${columnLetters(widths.length - 1)}`);
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  sheet.pageLayout.setPrintTitleColumns('$A:$A');
  sheet.pageLayout.printGridlines = true;
}
