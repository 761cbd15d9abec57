import { green, grey } from '../../sheet/houseColours';
import { printOnA4, widthOf } from '../../sheet/print/printOnA4';

/** In points, of the columns of both PivotTables; a refresh fits them to what they show (Excel's autofit on update). */
const widths = { A: 180, B: 110, E: 180, F: 110 };

/** In points. */
const ordinaryWidth = 48;

/** Says how the PivotTables are refreshed. */
export const hintCell = 'A2';

/** The title of a category tab and how it looks. */
export function dressCategoryTab(sheet: Excel.Worksheet, title: string, isNew: boolean): void {
  const top = sheet.getRange('A1');
  top.numberFormat = [['@']];
  top.values = [[title]];
  top.format.font.size = 16;
  top.format.font.bold = true;
  top.format.font.color = green;
  sheet.getRange(hintCell).format.font.color = grey;
  if (!isNew) return;
  for (const [column, width] of Object.entries(widths)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = width;
  }
  sheet.showGridlines = false;
  // The columns between the two have the width of a new sheet.
  printOnA4(sheet, { width: widthOf(Object.values(widths)) + 2 * ordinaryWidth });
}
