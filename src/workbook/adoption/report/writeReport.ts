import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { adoptionTexts } from '../../../i18n/workbook/adoption/adoptionTexts';
import { accountLines } from '../../../procedure/adoption/rows/accountLines';
import type { AdoptionRequest, LongWork } from '../../../usecases/ports/adoptionPorts';
import { faultOf } from '../../host/faultOf';
import { toWrite } from '../../table/leadingApostrophe';
import type { Session } from '../../table/session';
import { setPrintArea, layOutReport } from './layOutReport';
import { loadSwallowed } from '../write/loadSwallowed';
import { bytesOf, bytesPerRequest } from '../../table/chunksOf';
import { reportAnchor } from '../marks/reportAnchor';
import { cellsOfLine } from './reportLines';
import { paintReportTop, reportWidth, type ReportTop } from './reportTop';

interface ReportRequest extends ReportTop, Pick<AdoptionRequest, 'source' | 'rows'> {
  language: RegisterLanguage;
  work: LongWork;
}

interface Writing extends ReportRequest {
  context: Excel.RequestContext;
  session: Session;
}

/**
 * Writes the report in pieces of about 1 MB: before a row of the register is written, so that what stood in the list is
 * kept whatever happens. Written again it is the same.
 * @returns `false`: cancelled
 */
export async function writeReport(
  context: Excel.RequestContext,
  session: Session,
  request: ReportRequest,
): Promise<boolean> {
  const { language, marker } = request;
  const texts = adoptionTexts[language];
  const { worksheets, names } = context.workbook;
  const anchor = names.getItemOrNullObject(reportAnchor(marker.run)).load('name');
  const found = worksheets.getItemOrNullObject(marker.account.report).load('name');
  await context.sync();

  const sheet = found.isNullObject ? worksheets.add(marker.account.report) : found;
  if (anchor.isNullObject) names.add(reportAnchor(marker.run), sheet.getRange('A1'));
  const firstRow = paintReportTop(sheet, request, texts);
  layOutReport(sheet, { headerRow: firstRow, page: texts.page });
  await context.sync();
  return writeFrom({ ...request, context, session }, { position: 0, sheetRow: firstRow });
}

interface At {
  /** The position in the list of the next row to report on. */
  position: number;
  /** Where its first line comes, from 0. */
  sheetRow: number;
}

async function writeFrom(writing: Writing, at: At, most = bytesPerRequest): Promise<boolean> {
  const { context, session, marker, rows, work, language } = writing;
  if (work.isCancelled()) return false;
  const { cells, next } = pieceOf(writing, at.position, most);
  const isLast = next >= rows.length;
  const none = isLast && at.position === 0 && cells.length === 0;
  if (none) cells.push([adoptionTexts[language].lines.none, '', '', '', '', '']);
  const sheet = context.workbook.worksheets.getItem(marker.account.report);
  const end = at.sheetRow + cells.length;
  const swallowed = cells.length > 0 ? writeLines(sheet, session, at.sheetRow, cells) : () => false;
  if (isLast) setPrintArea(sheet, end);
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge' || most <= 1) throw error;
    return writeFrom(writing, at, most / 4);
  }
  if (swallowed()) return writeFrom(writing, at, most);
  return isLast || writeFrom(writing, { position: next, sheetRow: end }, most);
}

type Cells = (string | number)[][];

/** The lines of the rows from this one on that go into one request; at least those of one row. */
function pieceOf(
  { source, rows, language }: Writing,
  start: number,
  most: number,
): { cells: Cells; next: number } {
  const cells: Cells = [];
  let bytes = 0;
  let next = start;
  while (next < rows.length && bytes < most) {
    const planned = rows[next];
    const lines = planned ? accountLines(source, planned, next) : [];
    for (const line of lines) {
      const written = cellsOfLine(line, language);
      bytes += bytesOf(written);
      cells.push(written);
    }
    next += 1;
  }
  return { cells, next };
}

function writeLines(sheet: Excel.Worksheet, session: Session, row: number, cells: Cells): () => boolean {
  const range = sheet.getRangeByIndexes(row, 0, cells.length, reportWidth);
  range.getColumn(0).numberFormat = [['0']];
  range.getColumn(1).getResizedRange(0, reportWidth - 2).numberFormat = [['@']];
  range.values = cells.map((line) => line.map((cell) => toWrite(session, cell)));
  range.format.wrapText = true;
  // Names of columns are short; those that are missing run on over the cells beside them.
  range.getColumn(2).format.wrapText = false;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  range.format.font.size = 9;
  return loadSwallowed(session, range, cells);
}
