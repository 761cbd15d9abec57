import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { InspectedDress, InspectionRun, InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { numberFormats } from '../columns/columns';
import { knowTable } from '../complaints/knowTable';
import { readDressed } from '../dress/read/dressed';
import { sampledOf } from '../dress/formulas/formulaRows';
import type { DressChange } from '../dress/kept/finding';
import { keptText, type ToldKept } from '../dress/kept/kept';
import { inspectDress } from '../dress/inspectDress';
import { mendDress } from '../dress/mendDress';
import { serialOfMoment } from '../sheet/serial';
import type { Session } from '../table/session';
import { appendReport } from './report/appendReport';
import { openReport } from './report/openReport';
import { lineName, placeText, type ReportLine } from './report/reportLine';

/** How the sheet looks and works without the add-in. */
export function findDress(session: Session, work: InspectionWork): Promise<Outcome<InspectedDress | null>> {
  return runUntracked(session, async (context) => {
    const found = await inspectDress(context, undefined, work);
    if (work.isCancelled()) return null;
    const sampled = sampledOf(await readDressed(context));
    return { found: found.map(({ kind, count }) => ({ kind, count })), sampled };
  });
}

/** What the report says of the dress. */
type Said = Pick<ReportLine, 'caseNumber' | 'column' | 'was' | 'what' | 'rowId' | 'place'>;

/**
 * Mends these kinds of it, and tells first what was: a line for each cell in which somebody had typed over a formula, and one
 * for each other thing, by which all of it is taken back.
 * @returns how many lines the report got
 */
export function mendFoundDress(
  session: Session,
  run: InspectionRun,
  from: number,
  kinds: readonly DressKind[],
  work: InspectionWork,
): Promise<Outcome<number>> {
  return runUntracked(session, async (context) => {
    const found = await inspectDress(context, kinds, work);
    if (work.isCancelled() || found.length === 0) return 0;
    const { language } = (await knowTable(context, session)).layout;
    let told = 0;
    const report = async (said: readonly Said[]) => {
      if (said.length === 0) return;
      if (told === 0) await openReport(context, language);
      const lines = said.map((line, index): ReportLine => ({
        ...line,
        sheet: workbookTexts[language].sheets.complaints,
        now: '',
        at: serialOfMoment(run.at),
        line: lineName(run.run, from + told + index),
        format: numberFormats.text,
      }));
      told += lines.length;
      await appendReport(context, session, language, lines);
    };
    await mendDress(context, found, {
      told: (changes) => report(changes.map((change) => cellLine(change, language))),
      kept: (kept) => report(kept.map((one) => keptLine(one, language))),
      work,
    });
    // Rows may have come into the table.
    session.known = null;
    return told;
  });
}

/** A cell of Excel holds so many characters: of a longer formula its beginning is told, and all of it is kept. */
const toldAtMost = 1_000;

function keptLine(kept: ToldKept, language: RegisterLanguage): Said {
  const { kind, column, was, cells } = kept;
  const texts = inspectionTexts[language];
  return {
    caseNumber: '',
    column: column === null ? '' : workbookTexts[language].columns[column],
    was: was.slice(0, toldAtMost),
    what: cells === undefined ? texts.dress[kind] : texts.formulaOf(cells),
    rowId: '',
    place: keptText(kept),
  };
}

function cellLine(change: DressChange, language: RegisterLanguage): Said {
  const { key, position, rowId, caseNumber, address, from, format } = change;
  const place = placeText({ table: 'complaints', position, field: key, format, isFormula: false });
  return {
    caseNumber,
    column: `${workbookTexts[language].columns[key]} (${address})`,
    was: from,
    what: inspectionTexts[language].dress.formulas,
    rowId,
    place,
  };
}
