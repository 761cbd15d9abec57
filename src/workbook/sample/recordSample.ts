import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { yearOf } from '../../procedure/day';
import { nextSampleCode } from '../../procedure/sample/sampleCode';
import type { SampleCode } from '../../procedure/sample/sampleCode';
import type { Language, Outcome } from '../../usecases/ports';
import type { DrawnSample, NewSample } from '../../usecases/sample/samplePorts';
import { freeSheetName } from '../freeSheetName';
import { knowTable } from '../knowTable';
import { Refusal } from '../refusal';
import { runBatch } from '../runBatch';
import { serialOf } from '../serial';
import type { Session } from '../session';
import { loadSideEdge, type SideEdge } from '../sideEdge';
import { sideHeaders, sideTables } from '../sideTables';
import { writeSideLine } from '../sideLine';
import { createSamplesSheet } from './createSamplesSheet';
import { createScorecard } from './createScorecard';
import { codeOfTable } from './scoreColumns';

/**
 * Makes the scorecard and writes the sample's line below the others; makes their list with the first one. All of it
 * stands there afterwards, or none: a scorecard of which the line could not be written is deleted again.
 */
export function recordSample(session: Session, sample: NewSample): Promise<Outcome<DrawnSample>> {
  return runBatch(async (context) => {
    const { layout } = await knowTable(context, session);
    const drawn =
      (await attempt(context, session, sample, layout.language)) ??
      (await attempt(context, session, sample, layout.language));
    if (drawn === null) throw new Refusal({ code: 'notVerified' });
    return drawn;
  });
}

/** One try; `null` when the list changed meanwhile and everything was taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  sample: NewSample,
  language: Language,
): Promise<DrawnSample | null> {
  const { worksheets } = context.workbook;
  const { edge, codes, sheets } = await look(context, language);
  const code = nextSampleCode(yearOf(sample.on), codes);
  const texts = workbookTexts[language];
  const name = freeSheetName(texts.samples.scorecard.sheet(code), sheets);
  if (edge === null) {
    createSamplesSheet(worksheets.add(freeSheetName(texts.sheets.samples, sheets)), language);
  }
  try {
    const sheet = worksheets.add(name);
    createScorecard(session, sheet, code, sample, language);
    const place = edge ?? { keys: [...sideHeaders('samples', language).keys()], placement: 'blank' };
    const cells = lineOf(language, code, sample);
    const line = writeSideLine(context, session, { table: 'samples', cells }, place);
    sheet.activate();
    await context.sync();
    if (line.isRight()) {
      if (!line.isInside()) line.takeIn();
      await context.sync();
      return { code, sheet: name };
    }
    line.undo();
  } catch (error) {
    // What stands there of it would be in the way of the next try.
    await removeSheet(context, name);
    throw error;
  }
  await removeSheet(context, name);
  return null;
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

interface Found {
  /** `null`: nothing was drawn yet, or somebody deleted the list. */
  edge: SideEdge | null;
  codes: string[];
  sheets: string[];
}

/** What the workbook has of samples. Codes of scorecards whose line is gone are taken too. */
async function look(context: Excel.RequestContext, language: Language): Promise<Found> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  await context.sync();
  const names = tables.items.map(({ name }) => name);
  const sheets = worksheets.items.map(({ name }) => name);
  const codes = names.map(codeOfTable).filter((code) => code !== '');
  if (!names.includes(sideTables.samples.name)) return { edge: null, codes, sheets };
  const edge = loadSideEdge(context, 'samples');
  const table = tables.getItem(sideTables.samples.name);
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  const found = edge(language);
  const position = found.keys.indexOf('code');
  return { edge: found, codes: [...codes, ...body.values.map((row) => String(row[position]))], sheets };
}

function lineOf(
  language: Language,
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
