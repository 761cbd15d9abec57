import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { yearOf } from '../../procedure/calendar/day';
import { nextSampleCode } from '../../procedure/sample/sampleCode';
import type { SampleCode } from '../../procedure/sample/sampleCode';
import type { Outcome } from '../../usecases/ports/ports';
import type { DrawnSample, NewSample } from '../../usecases/ports/samplePorts';
import { calculate } from '../host/calculate';
import { faultOf, isMisfit } from '../host/faultOf';
import { settleLines, undoLines } from '../record/settleLines';
import { freeSheetName } from '../sheet/freeSheetName';
import { keepsSheets } from '../sheet/keepsSheets';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import { serialOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { loadOwnTables, requireNoneLost } from '../names/ownTables';
import { sideTables } from '../side/sideTables';
import { loadTabs, type TabPlaces } from '../tabs/tabPlaces';
import { rankOf } from '../tabs/tabRank';
import { loadEdge, type Edge } from '../table/edge';
import { twice } from '../table/twice';
import { writeTableLine } from '../table/tableLine';
import { createSamplesSheet } from './createSamplesSheet';
import { createScorecard } from './createScorecard';
import { codeOfTable } from './scoreColumns';
import { tableOf } from '../names/knownNames';

/**
 * Makes the scorecard and writes the sample's line below the others; makes their list with the first one. All of it
 * stands there afterwards, or none: a scorecard of which the line could not be written is deleted again.
 */
export function recordSample(session: Session, sample: NewSample): Promise<Outcome<DrawnSample>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    return twice(() => attempt(context, session, sample, language), triesAtMost);
  });
}

/** Each colleague who draws at the same moment costs one. */
const triesAtMost = 4;

/**
 * One try; `null` when colleagues changed the list or took the code meanwhile, and everything was taken back. Scorecard and
 * line go in one request: whatever becomes of it, neither is there without the other.
 */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  sample: NewSample,
  language: RegisterLanguage,
): Promise<DrawnSample | null> {
  const { worksheets } = context.workbook;
  const { edge, codes, sheets, tabs } = await look(context, language);
  const code = nextSampleCode(yearOf(sample.on), codes);
  const texts = workbookTexts[language];
  const name = freeSheetName(texts.samples.scorecard.sheet(code), sheets);
  const added: Excel.Worksheet[] = [];
  if (edge === null) {
    const list = worksheets.add(freeSheetName(texts.sheets.samples, sheets)).load('id');
    added.push(list);
    tabs.place(list, rankOf('samples'));
    createSamplesSheet(list, language);
  }
  const sheet = worksheets.add(name).load('id');
  tabs.place(sheet, rankOf('scorecards'));
  createScorecard(session, sheet, code, sample, language);
  const made = sideTables.samples.headers(language);
  const place = edge ?? { keys: [...made.keys()], headers: [...made.values()], placement: 'blank' };
  const cells = lineOf(language, code, sample);
  const line = writeTableLine(context, session, { table: sideTables.samples, cells }, place);
  const body = tableOf(context, sideTables.samples.name).getDataBodyRange();
  const written = body.getColumn(place.keys.indexOf('code')).load('values');
  // Its results were entered before what they count.
  calculate(context);
  sheet.activate();
  try {
    if (!(await keepsSheets(context, [...added, sheet]))) return null;
  } catch (error) {
    const fault = faultOf(error);
    // What got no answer is looked up by whoever asked.
    if (fault.code === 'replyLost') throw error;
    if (line.wasWritten()) await undoLines(context, session, [line]);
    // What stands there of it would be in the way of the next try.
    const { id } = sheet.toJSON();
    if (id !== undefined) await removeSheet(context, id);
    if (isMisfit(fault)) return null;
    throw error;
  }
  const ofCode = written.values.filter(([value]) => value === code).length;
  // A colleague's line may have arrived below the table, so that this one overwrote nothing and yet has its code.
  const isOnly = ofCode <= (line.isInside() ? 1 : 0);
  if (isOnly && (await settleLines(context, [line]))) return { code, sheet: name };
  await undoLines(context, session, [line]);
  await removeSheet(context, sheet.id);
  return null;
}

async function removeSheet(context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItemOrNullObject(id).delete();
  await context.sync();
}

interface Found {
  /** `null`: nothing was drawn yet, or somebody deleted the list. */
  edge: Edge | null;
  codes: string[];
  sheets: string[];
  tabs: TabPlaces;
}

/** What the workbook has of samples. Codes of scorecards whose line is gone are taken too. */
async function look(context: Excel.RequestContext, language: RegisterLanguage): Promise<Found> {
  const { worksheets } = context.workbook;
  // What is loaded last stays: of the tables, their sheets as well.
  const tables = loadOwnTables(context);
  const takeTabs = loadTabs(context);
  await context.sync();
  const tabs = takeTabs();
  const names = requireNoneLost(tables);
  const sheets = worksheets.items.map(({ name }) => name);
  const codes = [...names].map(codeOfTable).filter((code) => code !== '');
  if (!names.has(sideTables.samples.name)) return { edge: null, codes, sheets, tabs };
  const edge = loadEdge(context, sideTables.samples);
  const table = tableOf(context, sideTables.samples.name);
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  const found = edge(language);
  const position = found.keys.indexOf('code');
  return { edge: found, codes: [...codes, ...body.values.map((row) => String(row[position]))], sheets, tabs };
}

function lineOf(
  language: RegisterLanguage,
  code: SampleCode,
  { period, population, strata, cases, seed, method, asked, populationSize, by, on }: NewSample,
): Record<string, string | number> {
  const { samples } = workbookTexts[language];
  return {
    code,
    date: samples.date[period.date],
    first: serialOf(period.first),
    last: serialOf(period.last),
    population: samples.population(population),
    populationSize,
    asked,
    drawn: cases.length,
    seed,
    stratified: samples.strata(strata),
    method,
    by,
    on: serialOf(on),
  };
}
