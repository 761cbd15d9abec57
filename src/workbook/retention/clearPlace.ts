import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { eachPiece } from '../../usecases/inspection/eachPiece';
import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { readPiece } from '../batch/readPiece';
import { runUntracked } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import type { GuardedCell } from '../guarded/guardedCell';
import { writeGuarded } from '../guarded/writeGuarded';
import type { Session } from '../table/session';
import type { Place } from './place';

/** Some 200 bytes a line. */
const linesPerRead = 2_000;

/**
 * Takes what is personal out of a place, line by line; gives how many cells somebody changed meanwhile, which are as they were.
 * `null`: cancelled.
 */
export async function clearPlace(
  session: Session,
  place: Place,
  work: InspectionWork,
): Promise<Outcome<number | null>> {
  let left = 0;
  const cleared = await eachPiece(
    (start) => readCells(session, place, start),
    work,
    async (lines) => {
      const cells = lines.flat();
      if (cells.length === 0) return { ok: true, value: undefined };
      const verdicts = await runUntracked(session, (context) =>
        writeGuarded(context, session, place.table(context), cells),
      );
      if (verdicts.ok) left += verdicts.value.filter((verdict) => verdict !== 'written').length;
      return verdicts;
    },
  );
  if (!cleared.ok) return cleared;
  return { ok: true, value: cleared.value ? left : null };
}

/** What is to be written in the lines from this position on: none in those that say nothing of the kind. */
function readCells(session: Session, { table, columns, instead }: Place, start: number) {
  return readPiece(
    session,
    async (context) => {
      await knowTable(context, session);
      const { column, id } = table(context);
      return {
        columns: [id, ...columns].map(column),
        read: ([lineId = '', ...said], position): GuardedCell[] => {
          const cells = Object.fromEntries(columns.map((key, index) => [key, said[index] ?? '']));
          return Object.entries(instead(cells)).flatMap(([key, value]: [string, SourceValue]) => {
            const found = cells[key] ?? '';
            if (found === value) return [];
            return [{ key, position, id: String(lineId), found, value, format: null }];
          });
        },
      };
    },
    { start, rows: linesPerRead },
  );
}
