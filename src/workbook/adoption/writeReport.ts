import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { adoptionTexts } from '../../i18n/workbook/adoption/adoptionTexts';
import type { AccountLine } from '../../procedure/adoption/adoptionPlan';
import type { LongWork } from '../../usecases/adoption/adoptionPorts';
import type { Language } from '../../usecases/ports';
import { faultOf } from '../faultOf';
import { toWrite } from '../leadingApostrophe';
import type { Session } from '../session';
import { loadSwallowed } from './loadSwallowed';
import { bytesOf, countInPiece } from './piecesOf';
import { layOutReport } from './layOutReport';
import { reportAnchor } from './reportAnchor';
import { cellsOfLine } from './reportLines';
import { paintReportTop, reportWidth, type ReportTop } from './reportTop';

export interface ReportRequest extends ReportTop {
  language: Language;
  lines: readonly AccountLine[];
  work: LongWork;
}

interface Writing {
  context: Excel.RequestContext;
  session: Session;
  sheet: string;
  firstRow: number;
  cells: (string | number)[][];
  work: LongWork;
}

/**
 * Writes the report in pieces of about 1 MB: before a row of the register is written, so that what stood in the list is
 * kept whatever happens. Written again it is the same.
 * @returns `false`: cancelled
 */
export async function writeReport(
  context: Excel.RequestContext,
  session: Session,
  { language, lines, work, ...top }: ReportRequest,
): Promise<boolean> {
  const texts = adoptionTexts[language];
  const { run, account } = top.marker;
  const { worksheets, names } = context.workbook;
  const anchor = names.getItemOrNullObject(reportAnchor(run)).load('name');
  const found = worksheets.getItemOrNullObject(account.report).load('name');
  await context.sync();

  const sheet = found.isNullObject ? worksheets.add(account.report) : found;
  if (anchor.isNullObject) names.add(reportAnchor(run), sheet.getRange('A1'));
  const firstRow = paintReportTop(sheet, top, texts);
  const cells = lines.map((line) => cellsOfLine(line, workbookTexts[language], texts));
  if (cells.length === 0) cells.push([texts.lines.none, '', '', '', '', '']);
  layOutReport(sheet, { headerRow: firstRow, lastRow: firstRow + cells.length, page: texts.page });
  await context.sync();
  return writeFrom({ context, session, sheet: account.report, firstRow, cells, work }, 0);
}

async function writeFrom(writing: Writing, start: number, most = Infinity): Promise<boolean> {
  const { context, session, sheet, firstRow, cells, work } = writing;
  if (start >= cells.length) return true;
  if (work.isCancelled()) return false;
  const count = Math.min(
    most,
    countInPiece(start, cells.length, (at) => bytesOf(cells[at])),
  );
  const place = [firstRow + start, 0, count, reportWidth] as const;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(...place);
  range.getColumn(0).numberFormat = [['0']];
  range.getColumn(1).getResizedRange(0, reportWidth - 2).numberFormat = [['@']];
  const piece = cells.slice(start, start + count);
  range.values = piece.map((line) => line.map((cell) => toWrite(session, cell)));
  const swallowed = loadSwallowed(session, range, piece);
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  range.format.font.size = 9;
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge' || count === 1) throw error;
    return writeFrom(writing, start, Math.ceil(count / 2));
  }
  if (swallowed()) return writeFrom(writing, start, most);
  return writeFrom(writing, start + count, most);
}
