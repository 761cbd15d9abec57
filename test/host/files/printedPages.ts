import type { Workbook } from '../model/Workbook';
import { columnWidening } from './columnWidening';
import { convertInLibreOffice } from './libreOffice';
import { openWorkbook } from './openWorkbook';
import { saveWorkbook } from './saveWorkbook';

/**
 * On how many pages LibreOffice prints one sheet of a workbook.
 * @param wider how many times as wide as in Excel its columns come out; without it as many as the fonts here make of them
 */
export async function printedPages(workbook: Workbook, name: string, wider?: number): Promise<number> {
  const copy = (await openWorkbook(await saveWorkbook(workbook))).workbook;
  for (const sheet of copy.sheets) {
    if (sheet.name === name) {
      copy.activeSheet = sheet.id;
      const factor = wider === undefined ? 1 : wider / (await columnWidening());
      for (const [column, width] of sheet.columnWidths) sheet.columnWidths.set(column, width * factor);
    } else {
      // A print area is printed though its sheet is hidden.
      sheet.visibility = 'Hidden';
      sheet.pageLayout.printArea = null;
    }
  }
  const pdf = await convertInLibreOffice(await saveWorkbook(copy), 'pdf');
  return new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
