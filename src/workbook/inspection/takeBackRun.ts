import { inspectionTexts } from '../../i18n/workbook/inspection/inspectionTexts';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { eachPiece } from '../../usecases/inspection/eachPiece';
import type { InspectionWork, TakenBack, Written } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { wantedFormulas } from '../dress/formulas/wantedFormulas';
import { namesIn } from '../names/knownNames';
import { columnOfTable } from '../table/schema';
import type { Session } from '../table/session';
import { readPiece } from '../batch/readPiece';
import { readPlace, runOf, type WrittenPlace } from './report/reportLine';
import { reportTable } from './report/reportTable';
import { settleReport } from './write/settleReport';
import type { GuardedCell } from './write/guardedCell';
import { guardedTable, mendedTables } from './write/guardedTables';
import { writeGuarded } from './write/writeGuarded';

const linesPerRead = 1_000;
const read = ['line', 'place', 'caseNumber', 'rowId', 'was', 'now', 'what'] as const;

/** A line of the report as it reads, and where it stands. */
interface ReadLine extends Record<(typeof read)[number], SourceValue> {
  position: number;
}

/** Goes through the report, some lines at a time. */
export async function takeBackRun(
  session: Session,
  run: string,
  work: InspectionWork,
): Promise<Outcome<TakenBack>> {
  const account = { written: 0, left: 0 };
  const done = await eachPiece(
    (start) => readLines(session, start),
    work,
    async (lines) => {
      const ofRun = lines.filter(({ line }) => runOf(String(line)) === run);
      const restored = await restore(session, ofRun);
      if (!restored.ok) return restored;
      account.written += restored.value.written;
      account.left += restored.value.left;
      return restored;
    },
  );
  return done.ok ? { ok: true, value: { ...account, stopped: !done.value } } : done;
}

const readLines = (session: Session, start: number) =>
  readPiece(
    session,
    async (context) => {
      const { language } = (await knowTable(context, session)).layout;
      return {
        columns: read.map((key) => columnOfTable(context, reportTable, language, key)),
        read: (cells, position) => {
          const values = read.map((key, index) => [key, cells[index] ?? '']);
          return { ...Object.fromEntries(values), position } as ReadLine;
        },
      };
    },
    { start, rows: linesPerRead },
  );

function restore(session: Session, lines: readonly ReadLine[]): Promise<Outcome<Written>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const texts = inspectionTexts[layout.language];
    const formulas = wantedFormulas({ language: layout.language, names: namesIn(context) });
    const open = lines.flatMap((line) => {
      const place = readPlace(String(line.place));
      return place ? [{ line, place, cell: heldBefore(line, place, formulas.get(place.field)) }] : [];
    });
    let written = 0;
    for (const table of mendedTables) {
      const ours = open.filter(({ place }) => place.table === table);
      const verdicts = await writeGuarded(
        context,
        session,
        guardedTable(context, layout, table),
        ours.map(({ cell }) => cell),
      );
      written += verdicts.filter((verdict) => verdict === 'written').length;
      const settled = ours.map(({ line }, index) => ({
        line: String(line.line),
        place: String(line.place),
        was: String(line.what),
        what: verdicts[index] === 'written' ? texts.takenBack : texts.kept,
        position: line.position,
      }));
      await settleReport(context, session, layout, settled);
    }
    return { written, left: open.length - written };
  });
}

/** @param formula what a calculated column has in every cell */
const heldBefore = (
  { caseNumber, rowId, was, now }: ReadLine,
  place: WrittenPlace,
  formula: string | undefined,
): GuardedCell => ({
  key: place.field,
  position: place.position,
  id: String(place.table === 'complaints' ? rowId : caseNumber),
  found: formula === undefined ? now : null,
  formula,
  value: was,
  format: place.format,
});
