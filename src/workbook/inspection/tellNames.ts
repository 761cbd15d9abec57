import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { GivenRow } from '../../usecases/ports/givenRow';
import type { InspectionRun } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { numberFormats } from '../columns/columns';
import { knowTable } from '../complaints/knowTable';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import type { GuardedTable } from '../guarded/guardedCell';
import { guardedComplaints } from '../guarded/guardedComplaints';
import { spanOf } from '../guarded/spanOf';
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
    const held = heldIn(guardedComplaints(context, layout), rows);
    await context.sync();
    const [number, id] = [held('caseNumber'), held('rowId')];
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
        hadNumber: number(index).value,
        hadId: id(index).value,
        numberFormat: number(index).format,
        idFormat: id(index).format,
      }),
      format: numberFormats.text,
    }));
    await appendReport(context, session, language, lines);
  });
}

/** What cells of these rows hold, once the batch that is being put together was synchronised. */
function heldIn(table: GuardedTable, rows: readonly GivenRow[]) {
  const { first, column } = spanOf(table, rows);
  const loaded = new Map(
    ['caseNumber', 'rowId'].map((key) => [key, column(key).load('formulas,numberFormat')]),
  );
  return (key: string) => (index: number) => {
    const cells = loaded.get(key);
    const row = (rows[index]?.position ?? first) - first;
    const value = (cells?.formulas[row]?.[0] ?? '') as SourceValue;
    return { value, format: String(cells?.numberFormat[row]?.[0] ?? numberFormats.calculated) };
  };
}
