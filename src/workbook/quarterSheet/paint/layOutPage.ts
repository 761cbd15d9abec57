import { columnLetters } from '../../sheet/columnLetters';
import { plainHeight } from './dressLine';
import { margins } from './pageScale';
import { notesArea } from './paintTop';
import { reportColumns } from '../blocks/sheetLine';

/**
 * In points. A file counts widths in digits of Calibri: where that font is missing, columns come out as much wider as the
 * digits of the font that replaces it are, by a third for DejaVu Sans. At the usual scale they fit A4 upright between the
 * margins with that too. Each word of the headers has room for a font that is a tenth wider.
 */
const widths = { 'A:A': 138, 'B:C': 59, 'D:H': 50 };

interface PageRequest {
  lastRow: number;
  /** The row with which it begins; `null`: there is none. */
  secondPage: number | null;
  /** Percent. */
  scale: number;
  /** Before the number of a page. */
  page: string;
}

/**
 * A4 upright, two pages. A scale instead of "fit to": Excel ignores page breaks with that
 * (support.microsoft.com, "Insert, move, or delete page breaks in a worksheet").
 */
export function layOutPage(sheet: Excel.Worksheet, { lastRow, secondPage, scale, page }: PageRequest): void {
  for (const [columns, width] of Object.entries(widths)) {
    sheet.getRange(columns).format.columnWidth = width;
  }
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.zoom = { scale };
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(`A1:${columnLetters(reportColumns - 1)}${lastRow}`);
  pageLayout.setPrintTitleRows('$1:$1');
  pageLayout.headersFooters.defaultForAllPages.centerFooter = `${page} &P / &N`;
  sheet.horizontalPageBreaks.removePageBreaks();
  if (secondPage !== null) sheet.horizontalPageBreaks.add(`A${secondPage}`);
}

/** The frame for somebody's own words; made with the sheet and then left alone. */
export function frameNotes(sheet: Excel.Worksheet): void {
  const notes = sheet.getRange(notesArea);
  notes.merge();
  notes.numberFormat = [['@']];
  notes.format.rowHeight = plainHeight;
  notes.format.wrapText = true;
  notes.format.verticalAlignment = Excel.VerticalAlignment.top;
  notes.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  // As the cells of the settings that an office may fill in.
  notes.format.fill.color = '#FFFBE6';
}
