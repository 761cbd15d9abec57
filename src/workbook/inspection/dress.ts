import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { FoundDress, InspectionRun } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import type { DressChange, DressFinding } from '../dress/finding';
import { inspectDress } from '../dress/inspectDress';
import { mendDress } from '../dress/mendDress';
import { serialOfMoment } from '../sheet/serial';
import type { Session } from '../table/session';
import { appendReport } from './report/appendReport';
import { openReport } from './report/openReport';
import { lineName, type ReportLine } from './report/reportLine';

/** How the sheet looks and works without the add-in. */
export function findDress(session: Session): Promise<Outcome<FoundDress[]>> {
  return runBatch(session, async (context) =>
    (await inspectDress(context, session)).map(({ kind, count }) => ({ kind, count })),
  );
}

/** Lines of the report in one request. */
const linesPerRequest = 1_000;

/**
 * Mends it, and tells what: a line a kind, and one for each cell in which somebody had typed over a formula. None of them is
 * taken back with the run, because what they say is what the register needs to work.
 * @returns how many lines the report got
 */
export function mendFoundDress(session: Session, run: InspectionRun): Promise<Outcome<number>> {
  return runBatch(session, async (context) => {
    const found = await inspectDress(context, session);
    if (found.length === 0) return 0;
    const changes: DressChange[] = [];
    await mendDress(context, session, found, (change) => changes.push(change));
    const { language } = (await knowTable(context, session)).layout;
    const { dress } = inspectionTexts[language];
    const { sheets, columns } = workbookTexts[language];
    const of = (finding: DressFinding) => ({
      sheet: sheets.complaints,
      column: finding.columns.map((key) => columns[key]).join(', '),
      was: '',
      now: '',
      what: dress[finding.kind],
    });
    const typedOver = changes.map(({ sheet, address, column, from }) => ({
      sheet,
      column: `${column} (${address})`,
      was: from,
      now: '',
      what: dress.formulas,
    }));
    const lines = [...found.map(of), ...typedOver].map((line, index): ReportLine => ({
      ...line,
      at: serialOfMoment(run.at),
      caseNumber: '',
      rowId: '',
      line: lineName(run.run, index),
      place: '',
      format: '@',
    }));
    await openReport(context, language);
    for (let start = 0; start < lines.length; start += linesPerRequest)
      await appendReport(context, session, language, lines.slice(start, start + linesPerRequest));
    return lines.length;
  });
}
