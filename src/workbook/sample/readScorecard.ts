import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Outcome } from '../../usecases/ports/ports';
import type { ReadCase } from '../../usecases/ports/samplePorts';
import { readKeys } from '../table/schema';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { calculateFirst } from '../batch/calculateFirst';
import { convertedTables } from '../batch/convertedTables';
import { surveyTables } from '../batch/surveyTables';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { isOf, readScoreLine, scoreSchema, type FoundLine } from './scoreCells';
import { scorecardTable } from './scoreColumns';
import { namesIn, tableName, tableOf } from '../names/knownNames';

/** Asks for a scorecard; read it after the sync. */
export function loadScorecard(
  context: Excel.RequestContext,
  code: string,
): (language: RegisterLanguage) => FoundLine[] {
  const table = tableOf(context, scorecardTable(code));
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  return (language) => {
    const keys = readKeys(header, scoreSchema(code), language);
    return body.values.map((row) => readScoreLine(language, keys, row));
  };
}

/** @throws Refusal `sheetMissing` when somebody deleted the scorecard, `tableConverted` when it is a range. */
export async function requireScorecard(
  context: Excel.RequestContext,
  code: string,
  language: RegisterLanguage,
): Promise<Excel.Table> {
  const table = context.workbook.tables
    .getItemOrNullObject(tableName(namesIn(context), scorecardTable(code)))
    .load('name');
  await context.sync();
  if (!table.isNullObject) return table;
  const converted = convertedTables(await surveyTables(context));
  const own = converted.find(({ made }) => made === scorecardTable(code));
  if (own) throw new Refusal({ code: 'tableConverted', name: own.cell.sheet });
  throw new Refusal({ code: 'sheetMissing', name: workbookTexts[language].samples.scorecard.sheet(code) });
}

/** The cases of a scorecard, in the order of the sheet. */
export function readScorecard(session: Session, code: string): Promise<Outcome<ReadCase[]>> {
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    await requireScorecard(context, code, language);
    calculateFirst(context, session);
    const read = loadScorecard(context, code);
    await context.sync();
    return casesOf(read(language));
  });
}

/** The lines per case; a blank row belongs to none. */
export function casesOf(found: readonly FoundLine[]): ReadCase[] {
  const cases: ReadCase[] = [];
  for (const line of found) {
    const { of, isGone } = line;
    if (of.rowId === '' && of.caseNumber === '') continue;
    let one = cases.find((known) => isOf(line, known));
    if (!one) cases.push((one = { ...of, isGone, lines: [] }));
    if (line.line) one.lines.push(line.line);
  }
  return cases;
}
