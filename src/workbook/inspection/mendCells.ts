import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { FoundMend, InspectionRun, Written } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { columnOf, numberFormats } from '../columns/columns';
import type { Layout } from '../columns/layout';
import { cellOf } from '../columns/rowOf';
import { knowTable } from '../complaints/knowTable';
import { serialOfMoment } from '../sheet/serial';
import type { Session } from '../table/session';
import { appendReport, linesPerRequest } from './report/appendReport';
import { openReport } from './report/openReport';
import { lineName, placeText, type ReportLine } from './report/reportLine';
import { settleReport } from './write/settleReport';
import type { GuardedCell } from '../guarded/guardedCell';
import { guardedTable, isFoundById, mendedTables, sheetOf } from './write/guardedTables';
import { loadFormats } from '../guarded/loadFormats';
import { writeGuarded } from '../guarded/writeGuarded';

/** The report first, then the cells, then what is to be said of those that were left. */
export function mendCells(
  session: Session,
  run: InspectionRun,
  from: number,
  mends: readonly FoundMend[],
): Promise<Outcome<Written>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    await openReport(context, layout.language);
    let left = 0;
    for (let start = 0; start < mends.length; start += linesPerRequest) {
      const found = mends.slice(start, start + linesPerRequest);
      const formats = await formatsOf(context, layout, found);
      const part = found.map((mend, index) =>
        asWritten(layout, run, from + start + index, { ...mend, format: formats.get(mend) ?? 'General' }),
      );
      await appendReport(
        context,
        session,
        layout.language,
        part.map(({ line }) => line),
      );
      left += await writePart(context, session, layout, part);
    }
    return { written: mends.length - left, left };
  });
}

interface WrittenMend {
  table: FoundMend['place']['table'];
  cell: GuardedCell;
  line: ReportLine;
}

/** How the cells are formatted before they are mended. */
async function formatsOf(
  context: Excel.RequestContext,
  layout: Layout,
  mends: readonly FoundMend[],
): Promise<Map<FoundMend, string>> {
  const formats = new Map<FoundMend, string>();
  for (const table of mendedTables) {
    const ours = mends.filter(({ place }) => place.table === table);
    if (ours.length === 0) continue;
    const cells = ours.map(({ place: { field, position } }) => ({ key: field, position }));
    const found = await loadFormats(context, guardedTable(context, layout, table), cells);
    ours.forEach((mend, index) => formats.set(mend, found[index] ?? 'General'));
  }
  return formats;
}

function asWritten(
  layout: Layout,
  { run, at }: InspectionRun,
  index: number,
  found: FoundMend & { format: string },
): WrittenMend {
  const { place, caseNumber, mend } = found;
  const { table, field, position, rowId } = place;
  const format = numberFormats[columnOf(field).kind];
  const value = cellOf(layout.language, field, mend.to as never);
  return {
    table,
    cell: {
      key: field,
      position,
      id: isFoundById(table) ? rowId : caseNumber,
      found: found.found,
      formula: found.formula,
      value,
      format,
    },
    line: {
      at: serialOfMoment(at),
      sheet: sheetOf(layout, table),
      caseNumber,
      column: workbookTexts[layout.language].columns[field],
      was: found.formula ?? found.found,
      now: value,
      what: inspectionTexts[layout.language].what[mend.kind],
      rowId,
      line: lineName(run, index),
      place: placeText({
        table,
        position,
        field,
        format: found.format,
        isFormula: found.formula !== undefined,
      }),
      format,
    },
  };
}

/** Gives how many cells were left. */
async function writePart(
  context: Excel.RequestContext,
  session: Session,
  layout: Layout,
  part: readonly WrittenMend[],
): Promise<number> {
  const left: WrittenMend[] = [];
  for (const table of mendedTables) {
    const ours = part.filter((written) => written.table === table);
    const verdicts = await writeGuarded(
      context,
      session,
      guardedTable(context, layout, table),
      ours.map(({ cell }) => cell),
    );
    left.push(...ours.filter((_, index) => verdicts[index] !== 'written'));
  }
  const { left: said } = inspectionTexts[layout.language];
  await settleReport(
    context,
    session,
    layout,
    left.map(({ line }) => ({ line: line.line, place: line.place, was: line.what, what: said })),
  );
  return left.length;
}
