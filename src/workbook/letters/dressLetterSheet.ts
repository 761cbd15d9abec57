import { page, subjectRow } from '../../procedure/calamity/letter/letterPage';
import type { LetterStyle } from '../../usecases/ports/letterPorts';
import { numberFormats } from '../columns/columns';
import { grey } from '../sheet/houseColours';
import { pageHead } from './pageHead';

/** In points; together a tenth wider than the text: what a wider font puts beyond the print area is cut off. */
const columnWidths = [page.labelWidth, 294];

/**
 * A4 upright. With the top margin the address stands between 49 and 72 mm below the edge and 25 mm from the left, in the
 * window of a Dutch envelope (110 x 220 mm, window at the left) once the page is folded in three. A file counts widths in
 * digits of Calibri: where that font is missing, columns come out as much wider as the digits of the font that replaces it
 * are, by a third for DejaVu Sans. The columns fit between the margins with that too, and the rows of a letter are 43 points
 * less high than the page, so that a letter never runs on to a second page.
 */
const margins = { top: 100, bottom: 36, left: 71, right: 24 };

/** Makes room on a sheet for so many letters: one format for all, of which each line is a row. */
export function dressLetterSheet(sheet: Excel.Worksheet, letters: number): void {
  const all = sheet.getRangeByIndexes(0, 0, letters * page.rows, columnWidths.length);
  all.format.rowHeight = page.rowHeight;
  columnWidths.forEach((width, index) => {
    sheet.getCell(0, index).getEntireColumn().format.columnWidth = width;
  });
  dressFirst(sheet.getRangeByIndexes(0, 0, page.rows, columnWidths.length));
  copyDown(sheet, letters);
  const beside = sheet.getRange('C:D');
  beside.numberFormat = [[numberFormats.text]];
  beside.columnHidden = true;

  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  // A scale instead of "fit to": Excel ignores page breaks with that.
  pageLayout.zoom = { scale: 100 };
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.setPrintArea(`A1:B${letters * page.rows}`);
}

/** An office may have filled in its address since the sheet was made. */
export function headPages(
  { pageLayout }: Excel.Worksheet,
  style: Pick<LetterStyle, 'organisation' | 'sender'>,
): void {
  const { left, right } = pageHead(style);
  pageLayout.headersFooters.defaultForAllPages.leftHeader = left;
  pageLayout.headersFooters.defaultForAllPages.rightHeader = right;
}

function dressFirst(letter: Excel.Range): void {
  letter.numberFormat = [[numberFormats.text]];
  letter.format.font.name = 'Arial';
  letter.format.font.size = page.size;
  letter.format.verticalAlignment = Excel.VerticalAlignment.bottom;
  letter.getCell(subjectRow, 1).getResizedRange(1, 0).format.font.bold = true;
  letter.getCell(subjectRow - 2, 0).getResizedRange(2, 0).format.font.color = grey;
}

/** Twice as many letters each time, so that a thousand take ten steps. */
function copyDown(sheet: Excel.Worksheet, letters: number): void {
  for (let done = 1; done < letters; done *= 2) {
    const next = Math.min(done, letters - done);
    const source = sheet.getRangeByIndexes(0, 0, next * page.rows, columnWidths.length);
    sheet
      .getRangeByIndexes(done * page.rows, 0, next * page.rows, columnWidths.length)
      .copyFrom(source, Excel.RangeCopyType.formats);
  }
}
