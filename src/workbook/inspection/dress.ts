import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { InspectedDress, InspectionRun, InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Language, Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { numberFormats } from '../columns/columns';
import { knowTable } from '../complaints/knowTable';
import { readDressed } from '../dress/read/dressed';
import { sampledOf } from '../dress/formulas/formulaRows';
import type { DressChange, DressFinding } from '../dress/read/finding';
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
    const { rows } = await readDressed(context);
    return { found: found.map(({ kind, count }) => ({ kind, count })), sampled: sampledOf(rows) };
  });
}

/** What the report says of the dress. */
type Said = Pick<ReportLine, 'caseNumber' | 'column' | 'was' | 'what' | 'rowId' | 'place'>;

/**
 * Mends these kinds of it, and tells what before it does: a line a kind, and one for each cell in which somebody had typed
 * over a formula, by which it is taken back.
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
    await openReport(context, language);
    let told = 0;
    const report = async (said: readonly Said[]) => {
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
      begins: (finding) => report([kindLine(finding, language)]),
      told: (changes) => report(changes.map((change) => cellLine(change, language))),
      work,
    });
    // Rows may have come into the table.
    session.known = null;
    return told;
  });
}

const kindLine = ({ kind, columns }: DressFinding, language: Language): Said => ({
  caseNumber: '',
  column: columns.map((key) => workbookTexts[language].columns[key]).join(', '),
  was: '',
  what: inspectionTexts[language].dress[kind],
  rowId: '',
  place: '',
});

/** Another formula is only told: put back in one cell, Excel may fill the column with it (office-js #6745). */
const cellLine = (change: DressChange, language: Language): Said => {
  const { key, position, rowId, caseNumber, address, from, cells } = change;
  const texts = inspectionTexts[language];
  const place = placeText({ table: 'complaints', position, field: key, format: numberFormats.calculated });
  return {
    caseNumber,
    column: `${workbookTexts[language].columns[key]} (${address})`,
    was: from,
    what: cells > 0 ? texts.formulaOf(cells) : texts.dress.formulas,
    rowId,
    place: cells > 0 || rowId === '' ? '' : place,
  };
};
