import { eachPieceUp } from '../../usecases/inspection/eachPieceUp';
import type { InspectionWork, TakenBack } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { readPiece } from '../batch/readPiece';
import { knowTable } from '../complaints/knowTable';
import { columnOfTable } from '../table/schema';
import type { Session } from '../table/session';
import { putLinesBack } from './back/putLinesBack';
import { readColumns, type ReadLine } from './back/readLine';
import { runOf } from './report/reportLine';
import { reportTable } from './report/reportTable';

const linesPerRead = 1_000;

/**
 * Goes through the report from below, some lines at a time: what was done last is taken back first, so that what came
 * before it is met as it was left.
 */
export async function takeBackRun(
  session: Session,
  run: string,
  work: InspectionWork,
): Promise<Outcome<TakenBack>> {
  const account = { written: 0, left: 0 };
  const done = await eachPieceUp(
    (start, rows) => readLines(session, start, rows),
    { ...work, rows: linesPerRead },
    async (lines) => {
      const ofRun = lines.filter(({ line, place }) => place !== '' && runOf(String(line)) === run);
      const restored = await putLinesBack(session, ofRun.reverse());
      if (!restored.ok) return restored;
      const written = restored.value.filter(({ isBack }) => isBack).length;
      account.written += written;
      account.left += restored.value.length - written;
      return restored;
    },
  );
  // Rows may have left the table.
  session.known = null;
  session.whole = null;
  return done.ok ? { ok: true, value: { ...account, stopped: !done.value } } : done;
}

const readLines = (session: Session, start: number, rows: number) =>
  readPiece(
    session,
    async (context) => {
      const { language } = (await knowTable(context, session)).layout;
      return {
        columns: readColumns.map((key) => columnOfTable(context, reportTable, language, key)),
        read: (cells, position) => {
          const values = readColumns.map((key, index) => [key, cells[index] ?? '']);
          return { ...Object.fromEntries(values), position } as ReadLine;
        },
      };
    },
    { start, rows },
  );
