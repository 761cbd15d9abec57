import { createEmptyWorkbook } from '../model/Workbook';
import { addSheet, fill } from './buildWorkbook';
import { convertInLibreOffice } from './libreOffice';
import { saveWorkbook } from './saveWorkbook';

const points = 900;
const pointsPerPixel = 0.75;

/**
 * How many times as wide as Excel LibreOffice makes a column. A file counts widths in digits of Calibri: where LibreOffice
 * hasn't got that font, its digits are those of another one; where it has, they aren't rounded to whole pixels.
 */
export async function columnWidening(): Promise<number> {
  const workbook = createEmptyWorkbook();
  const sheet = addSheet(workbook, 'Breedte');
  sheet.columnWidths.set(0, points);
  fill(workbook, sheet, 0, 0, [['x']]);
  const html = new TextDecoder().decode(await convertInLibreOffice(await saveWorkbook(workbook), 'html'));
  const pixels = Number(/<colgroup[^>]*\bwidth="(\d+)"/.exec(html)?.[1]);
  if (!(pixels > 0)) throw new Error('LibreOffice said no width of a column');
  return (pixels * pointsPerPixel) / points;
}
