import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { GivenRow } from '../../usecases/ports/givenRow';
import type { InspectionRun } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { numberFormats } from '../columns/columns';
import { knowTable } from '../complaints/knowTable';
import { guardedComplaints } from '../guarded/guardedComplaints';
import { loadFormats } from '../guarded/loadFormats';
import { serialOfMoment } from '../sheet/serial';
import type { Session } from '../table/session';
import { appendReport } from './report/appendReport';
import { givenText } from './report/givenName';
import { openReport } from './report/openReport';
import { lineName, type ReportLine } from './report/reportLine';
import { sheetOf } from './write/guardedTables';

/** Writes a line of the report for each row that is about to get a number or an ID. */
export function tellNames(
  session: Session,
  { run, at }: InspectionRun,
  from: number,
  rows: readonly GivenRow[],
): Promise<Outcome<void>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { language } = layout;
    await openReport(context, language);
    const table = guardedComplaints(context, layout);
    const formatsOf = (key: string) =>
      loadFormats(
        context,
        table,
        rows.map(({ position }) => ({ key, position })),
      );
    const [numberFormat, idFormat] = [await formatsOf('caseNumber'), await formatsOf('rowId')];
    const texts = inspectionTexts[language];
    const lines = rows.map(({ had, given, isCopy }, index): ReportLine => ({
      at: serialOfMoment(at),
      sheet: sheetOf(layout, 'complaints'),
      caseNumber: given.caseNumber,
      column: workbookTexts[language].columns.caseNumber,
      was: had.caseNumber,
      now: given.caseNumber,
      what: isCopy ? texts.copied : texts.named,
      rowId: given.rowId,
      line: lineName(run, from + index),
      place: givenText({
        hadNumber: had.caseNumber,
        hadId: had.rowId,
        numberFormat: numberFormat[index] ?? 'General',
        idFormat: idFormat[index] ?? 'General',
      }),
      format: numberFormats.text,
    }));
    await appendReport(context, session, language, lines);
  });
}
