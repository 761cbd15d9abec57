import { copyWorkbook } from '../model/copyWorkbook';
import type { Workbook } from '../model/Workbook';
import { columnWidening } from './columnWidening';
import { convertAllInLibreOffice } from './libreOffice';
import { saveWorkbook } from './saveWorkbook';

/** As wide as the fonts of this machine make the columns, or so many times as wide as in Excel. */
export type ColumnWidth = 'as here' | number;

/** On how many pages LibreOffice prints sheets of a workbook, each with its columns in a width; all in one run of it. */
export async function printedPages(
  workbook: Workbook,
  sheets: readonly [name: string, width: ColumnWidth][],
): Promise<number[]> {
  const widening = await columnWidening();
  const files = [];
  for (const [name, width] of sheets) {
    const copy = copyWorkbook(workbook);
    showOnly(copy, name, width === 'as here' ? 1 : width / widening);
    files.push(await saveWorkbook(copy));
  }
  const printed = await convertAllInLibreOffice(files, 'pdf');
  return printed.map((pdf) => new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0);
}

function showOnly(workbook: Workbook, name: string, factor: number) {
  for (const sheet of workbook.sheets) {
    if (sheet.name === name) {
      workbook.activeSheet = sheet.id;
      for (const [column, width] of sheet.columnWidths) sheet.columnWidths.set(column, width * factor);
    } else {
      // A print area is printed though its sheet is hidden.
      sheet.visibility = 'Hidden';
      sheet.pageLayout.printArea = null;
    }
  }
}
