import type { Language } from '../../usecases/ports/ports';
import { createTable } from '../sheet/createTable';
import { printOnA4 } from '../sheet/printOnA4';
import { sideTables, type SideTable } from '../side/sideTables';

/** In points, for columns that differ from an ordinary one. */
const widths: Readonly<Record<string, number>> = { at: 108, what: 480, promise: 180, answer: 260 };
const ordinaryWidth = 96;
const pagesWide: Partial<Record<SideTable, number>> = { rounds: 2 };

/** Makes the log or the finished rounds, with its one blank row. */
export function createSideTable(sheet: Excel.Worksheet, which: SideTable, language: Language): void {
  const { name, formats } = sideTables[which];
  const headers = sideTables[which].headers(language);
  createTable(sheet, { name, headers: [...headers.values()], rows: [], formats: Object.values(formats) });
  [...headers.keys()].forEach((key, index) => {
    const column = sheet.getCell(0, index).getEntireColumn();
    column.format.columnWidth = widths[key] ?? ordinaryWidth;
    if (key === 'rowId') column.columnHidden = true;
  });
  sheet.showGridlines = false;
  printOnA4(sheet, pagesWide[which]);
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}
