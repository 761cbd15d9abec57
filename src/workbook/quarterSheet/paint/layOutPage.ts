import { columnLetters } from '../../sheet/columnLetters';
import { plainHeight } from '../page/lineHeight';
import { columnWidths, margins } from '../page/paper';
import type { Paper } from '../page/paper';
import { notesArea } from './paintTop';
import { reportColumns } from '../page/sheetLine';

interface PageRequest {
  lastRow: number;
  /** The rows with which pages begin, but for the first. */
  breaks: readonly number[];
  paper: Paper;
  /** Before the number of a page. */
  page: string;
}

/**
 * A4 upright. A scale instead of "fit to": Excel ignores page breaks with that
 * (support.microsoft.com, "Insert, move, or delete page breaks in a worksheet").
 */
export function layOutPage(sheet: Excel.Worksheet, { lastRow, breaks, paper, page }: PageRequest): void {
  for (const [columns, width] of Object.entries({ 'A:A': paper.labelWidth, ...columnWidths })) {
    sheet.getRange(columns).format.columnWidth = width;
  }
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.zoom = { scale: paper.scale };
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(`A1:${columnLetters(reportColumns - 1)}${lastRow}`);
  pageLayout.setPrintTitleRows('$1:$1');
  pageLayout.headersFooters.defaultForAllPages.centerFooter = `${page} &P / &N`;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row}`);
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
