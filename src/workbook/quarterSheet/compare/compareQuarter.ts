import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { reportTexts } from '../../../i18n/workbook/quarter/reportTexts';
import type { Period } from '../../../procedure/calendar/quarter';
import { periodsOf } from '../../../procedure/calendar/reported';
import { within } from '../../../procedure/calendar/within';
import type { Outcome } from '../../../usecases/ports/ports';
import type { ComparedReport, CompareRequest, QuarterData } from '../../../usecases/ports/quarterPorts';
import { runUntracked } from '../../batch/runBatch';
import { readLayout } from '../../columns/layout';
import { complaintsTable } from '../../complaints/complaintsTable';
import { knowTable } from '../../complaints/knowTable';
import { namesIn } from '../../names/knownNames';
import type { Session } from '../../table/session';
import { caseLinks } from '../blocks/caseLinks';
import { composeBlocks } from '../blocks/composeBlocks';
import { liveCounts } from '../blocks/liveCounts';
import { isAnchored } from '../names/anchored';
import { quarterNames } from '../names/quarterNames';
import { firstBlockRow } from '../page/topOfPage';
import { reportColumns } from '../page/sheetLine';
import type { SheetLine } from '../page/sheetLine';
import { readQuarter } from '../read/readQuarter';
import { changesBetween } from './changesBetween';
import { figuresIn, type Cell } from './figuresIn';
import { dayOfStamp, loadLogSince } from './logSince';

/** More lines than a report ever had. */
const lastRow = 400;
const stampRow = 2;

/**
 * Compares the tab of a quarter or a year with what it would say if it were made now: nothing is written, so a tab that is
 * protected, or a workbook that may only be viewed, is compared too.
 */
export function compareQuarter(
  session: Session,
  request: CompareRequest,
): Promise<Outcome<ComparedReport | null>> {
  return runUntracked(session, (context) => attempt(context, session, request));
}

async function attempt(
  context: Excel.RequestContext,
  session: Session,
  { quarter, yieldToPane, figuresOf }: CompareRequest,
): Promise<ComparedReport | null> {
  const { layout, rows: count } = await knowTable(context, session);
  const texts = reportTexts(layout.language, quarter);
  const anchor = context.workbook.names
    .getItemOrNullObject(quarterNames(quarter, texts).anchor)
    .load('formula');
  const header = complaintsTable(context).getHeaderRowRange().load('values');
  await context.sync();
  readLayout(header);
  if (!isAnchored(anchor)) return null;

  const corner = anchor.getRange();
  const { worksheet } = corner;
  const sheet = worksheet.load('name');
  const tab = worksheet.getRange(`A1:H${lastRow}`).load('values,numberFormat');
  const read = readQuarter({
    ...{ context, layout, quarter, rows: count, yieldToPane },
    // Calculating is a kind of writing.
    isCalculated: false,
  });
  const log = loadLogSince(context, layout.language);
  await context.sync();
  const { name } = sheet;
  const formats: string[][] = tab.numberFormat;
  const rows = tab.values.map((cells: unknown[], row) =>
    cells.map((value, at) => ({ value, format: String(formats[row]?.[at]) })),
  );
  const stamp = String(rows[stampRow - 1]?.[0]?.value ?? '');
  const onTab = rows.slice(firstBlockRow - 1);
  const logSince = log();
  const data = await read();

  const { period } = periodsOf(quarter);
  const names = namesIn(context);
  const live = liveCounts(layout.language, names, period);
  const links = caseLinks(layout.language, names);
  const composed = composeBlocks({ period, figures: await figuresOf(data), texts, live, links });
  const since = dayOfStamp(stamp);
  return {
    sheet: name,
    stamp,
    ...changesBetween(
      figuresIn(onTab, texts),
      figuresIn(composed.lines.map(cellsOf), texts),
      figureWriter(layout.language),
    ),
    log: since === null ? [] : logSince(since, casesOf(data, period)),
  };
}

const blank: Cell = { value: '', format: '@' };

/** A line of the report as it would read; the live formulas beside it are no figures of its own. */
const cellsOf = ({ cells }: SheetLine): Cell[] =>
  Array.from({ length: reportColumns }, (_, at) => {
    const cell = cells[at];
    if (!cell || 'formula' in cell) return blank;
    return 'text' in cell ? { ...blank, value: cell.text } : { value: cell.number, format: cell.format };
  });

/** Percentages and halves of working days as the tab shows them. */
const figureWriter =
  (language: RegisterLanguage) =>
  ({ value, format }: Cell): string => {
    if (typeof value !== 'number') return String(value);
    if (format.includes('%')) return `${Math.round(value * 100)}%`;
    const digits = format.endsWith('.0') ? 1 : 0;
    return value.toLocaleString(language, { minimumFractionDigits: digits, useGrouping: false });
  };

/** The complaints that the report is about. */
const casesOf = ({ complaints }: QuarterData, period: Period): ReadonlySet<string> =>
  new Set(
    complaints
      .filter(({ receivedOn, closedOn }) => within(receivedOn, period) || within(closedOn, period))
      .map(({ caseNumber }) => caseNumber),
  );
