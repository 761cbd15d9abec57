import { reportTexts } from '../../i18n/workbook/quarter/reportTexts';
import { formatDay } from '../../procedure/calendar/day';
import { periodsOf } from '../../procedure/calendar/reported';
import type { QuarterFigures } from '../../procedure/quarterReport/quarterFigures';
import type { Outcome } from '../../usecases/ports/ports';
import type { BuiltQuarter, PivotsMissed, QuarterRequest } from '../../usecases/ports/quarterPorts';
import { loadExample } from '../batch/exampleMarker';
import { exampleColour, exampleSheet } from '../tabs/exampleTab';
import { columnsNow, readLayout } from '../columns/layout';
import { namesIn } from '../names/knownNames';
import { complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { runUntracked } from '../batch/runBatch';
import { calculate } from '../host/calculate';
import { drawAnew } from '../host/drawAnew';
import { faultOf } from '../host/faultOf';
import type { Session } from '../table/session';
import { unlessTaken } from '../table/unlessTaken';
import { loadTabs } from '../tabs/tabPlaces';
import { rankOfQuarter } from '../tabs/tabRank';
import { caseLinks } from './blocks/caseLinks';
import { composeBlocks } from './blocks/composeBlocks';
import { drawCharts } from './paint/drawCharts';
import { findNow, findQuarterSheet } from './names/findQuarterSheet';
import type { QuarterParts } from './names/findQuarterSheet';
import { frameNotes, layOutPage } from './paint/layOutPage';
import { liveCounts } from './blocks/liveCounts';
import { paintLines } from './paint/paintLines';
import { firstBlockRow } from './page/topOfPage';
import { paintTop } from './paint/paintTop';
import { quarterNames } from './names/quarterNames';
import { askForPivots, drawPivots } from './pivots/drawPivots';
import type { PivotsRequest } from './pivots/drawPivots';
import { quarterPivots } from './pivots/quarterPivots';
import { loadBookYear } from './read/loadBookYear';
import { readQuarter } from './read/readQuarter';

/** More lines than a report ever had; what stood there before is cleared. */
const clearedUpTo = 400;

/** The PivotTables stand to the right of the report, where they can grow without pushing it away; counted from 0. */
const firstPivotCell = { row: 2, column: 9 };
const pivotHintCell = 'J1';

/**
 * Makes the sheet of a quarter or a year, or brings it up to date in place: a sheet, PivotTable or chart that exists is kept, because
 * recreating one disturbs colleagues (office-js #1803). The figures stand there as values with a stamp, for people who
 * may only view the workbook and so never see a refresh (procedure, section 7).
 */
export function buildQuarter(session: Session, request: QuarterRequest): Promise<Outcome<BuiltQuarter>> {
  return runUntracked(session, (context) => unlessTaken(() => attempt(context, session, request)));
}

async function attempt(
  context: Excel.RequestContext,
  session: Session,
  request: QuarterRequest,
): Promise<BuiltQuarter> {
  const { layout, rows } = await knowTable(context, session);
  const texts = reportTexts(layout.language, request.quarter);
  const names = quarterNames(request.quarter, texts);
  calculate(context);
  const find = findQuarterSheet(context, names);
  const read = readQuarter({ context, layout, rows, isCalculated: true, ...request });
  const follows = loadBookYear(context, layout, request.quarter);
  const takeTabs = loadTabs(context);
  const isExample = loadExample(context);
  const header = complaintsTable(context).getHeaderRowRange().load('values');
  await context.sync();
  // What is written below goes by headers that no read asked for.
  readLayout(header);
  if (await follows()) return attempt(context, session, request);
  const tabs = takeTabs();
  const partsOf = find();
  const data = await read();
  const parts = partsOf();
  const figures = await request.figuresOf(data);

  const { period } = periodsOf(request.quarter);
  const calledNow = namesIn(context);
  const live = liveCounts(layout.language, calledNow, period);
  const input = { period, figures, texts, live, links: caseLinks(layout.language, calledNow) };
  const blocks = composeBlocks(input);
  const lastRow = firstBlockRow + blocks.printed - 1;
  const stamp = {
    day: formatDay(request.today),
    by: request.by,
    organisation: data.organisation,
    complaints: data.dates.length + data.undated,
  };
  const draw = (found: QuarterParts): PivotsRequest => {
    drawAnew(context);
    const called = isExample() ? exampleSheet(names.sheet, layout.language) : names.sheet;
    const sheet = found.sheet ?? context.workbook.worksheets.add(called);
    if (!found.sheet) {
      if (isExample()) sheet.tabColor = exampleColour;
      tabs.place(sheet, rankOfQuarter(request.quarter, request.quarter.whole));
      context.workbook.names.add(names.anchor, sheet.getRange('A1'));
      frameNotes(sheet);
    }
    const old = sheet.getRange(`A${firstBlockRow}:H${clearedUpTo}`);
    old.unmerge();
    old.clear();
    paintTop(sheet, input, stamp, lastRow);
    paintLines(session, sheet, firstBlockRow, blocks.lines);
    drawCharts(sheet, found, names, blocks, figures.trend);
    layOutPage(sheet, { lastRow, breaks: blocks.breaks, paper: blocks.paper, page: texts.page });
    sheet.activate();
    sheet.load('name');
    return {
      sheet,
      isNew: found.sheet === null,
      table: complaintsTable(context),
      plans: quarterPivots({
        names,
        columns: columnsNow(calledNow, layout.language),
        texts,
        quarter: request.quarter,
        received: receivedIn(figures),
      }),
      standing: found.pivots,
      headers: header.values[0] ?? [],
      first: firstPivotCell,
      hint: pivotHintCell,
      texts: texts.pivots,
    };
  };
  const drawAll = async (): Promise<Drawn> => {
    const drawn = draw(parts);
    await askForPivots(context, drawn);
    await context.sync();
    return { sheet: drawn.sheet, missed: null };
  };
  /** So that the figures stand whole whatever becomes of the PivotTables. */
  const drawApart = async (): Promise<Drawn> => {
    const drawn = draw(await findNow(context, names));
    await context.sync();
    return { sheet: drawn.sheet, missed: await drawPivots(context, drawn) };
  };
  const { sheet, missed } = await drawAll().catch((error: unknown) => {
    if (faultOf(error).code !== 'unexpected') throw error;
    return drawApart();
  });
  return { sheet: sheet.name, complaints: figures.stock.received, ...(missed && { missed }) };
}

interface Drawn {
  sheet: Excel.Worksheet;
  /** Of its PivotTables. */
  missed: PivotsMissed | null;
}

function receivedIn({ stock, categories }: QuarterFigures): { inQuarter: boolean; inYear: boolean } {
  return { inQuarter: stock.received > 0, inYear: categories.some(({ yearToDate }) => yearToDate > 0) };
}
