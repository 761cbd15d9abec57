import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { FoundDress, InspectionRun, InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { inspectDress } from '../dress/inspectDress';
import { mendDress } from '../dress/mendDress';
import { serialOfMoment } from '../sheet/serial';
import type { Session } from '../table/session';
import { appendReport } from './report/appendReport';
import { openReport } from './report/openReport';
import { lineName, type ReportLine } from './report/reportLine';

/** How the sheet looks and works without the add-in. */
export function findDress(session: Session, work: InspectionWork): Promise<Outcome<FoundDress[] | null>> {
  return runBatch(session, async (context) => {
    const found = await inspectDress(context, undefined, work);
    return work.isCancelled() ? null : found.map(({ kind, count }) => ({ kind, count }));
  });
}

/**
 * Mends it, and tells what before it does: a line a kind, and one for each cell in which somebody had typed over a formula.
 * None of them is taken back with the run, because what they say is what the register needs to work.
 * @returns how many lines the report got; `null`: cancelled before anything was mended
 */
export function mendFoundDress(
  session: Session,
  run: InspectionRun,
  work: InspectionWork,
): Promise<Outcome<number | null>> {
  return runBatch(session, async (context) => {
    const found = await inspectDress(context, undefined, work);
    if (work.isCancelled()) return null;
    if (found.length === 0) return 0;
    const { language } = (await knowTable(context, session)).layout;
    const { dress } = inspectionTexts[language];
    const { sheets, columns } = workbookTexts[language];
    await openReport(context, language);
    let told = 0;
    const report = async (said: readonly Pick<ReportLine, 'sheet' | 'column' | 'was' | 'what'>[]) => {
      const lines = said.map((line, index): ReportLine => ({
        ...line,
        now: '',
        at: serialOfMoment(run.at),
        caseNumber: '',
        rowId: '',
        line: lineName(run.run, told + index),
        place: '',
        format: '@',
      }));
      told += lines.length;
      await appendReport(context, session, language, lines);
    };
    await report(
      found.map((finding) => ({
        sheet: sheets.complaints,
        column: finding.columns.map((key) => columns[key]).join(', '),
        was: '',
        what: dress[finding.kind],
      })),
    );
    await mendDress(context, found, (changes) =>
      report(
        changes.map(({ sheet, address, column, from }) => ({
          sheet,
          column: `${column} (${address})`,
          was: from,
          what: dress.formulas,
        })),
      ),
    );
    // Rows may have come into the table.
    session.known = null;
    return told;
  });
}
