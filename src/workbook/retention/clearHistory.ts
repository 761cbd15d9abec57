import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { eachPiece } from '../../usecases/inspection/eachPiece';
import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { DueCase } from '../../usecases/ports/retentionPorts';
import { readPiece } from '../batch/readPiece';
import { runUntracked } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import type { GuardedCell } from '../guarded/guardedCell';
import { writeGuarded } from '../guarded/writeGuarded';
import type { Session } from '../table/session';
import { findHistory } from './findHistory';
import type { HistoryPlace } from './historyPlaces';

/** Some 200 bytes a line. */
const linesPerRead = 2_000;

/**
 * Takes what is personal out of all lines about these cases, and out of lines of the log about others what earlier versions wrote
 * there; gives how many cells were left, `null` when it was cancelled.
 */
export async function clearHistory(
  session: Session,
  cases: readonly DueCase[],
  work: InspectionWork,
): Promise<Outcome<number | null>> {
  const found = await runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    return findHistory(context, language);
  });
  if (!found.ok) return found;
  const ours = {
    rowId: new Set<string>(cases.map(({ rowId }) => rowId)),
    caseNumber: new Set<string>(cases.map(({ caseNumber }) => caseNumber).filter((number) => number !== '')),
  };
  let left = 0;
  for (const place of found.value) {
    const isOurs = (whose: string) => ours[place.whose.by].has(whose);
    const cleared = await eachPiece(
      (start) => readCells(session, place, start, isOurs),
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
    if (!cleared.value) return { ok: true, value: null };
  }
  return { ok: true, value: left };
}

/** What is to be written in the lines from this position on: none in those that say nothing of the kind. */
function readCells(
  session: Session,
  { table, whose, instead, ofOthers = {} }: HistoryPlace,
  start: number,
  isOurs: (whose: string) => boolean,
) {
  const texts = Object.keys(instead);
  return readPiece(
    session,
    async (context) => {
      await knowTable(context, session);
      const { column, id } = table(context);
      return {
        columns: [whose.column, id, ...texts].map(column),
        read: ([owner = '', lineId = '', ...said], position): GuardedCell[] => {
          const of = isOurs(String(owner)) ? instead : ofOthers;
          return texts.flatMap((key, index) => {
            const was = said[index] ?? '';
            const value: SourceValue = of[key]?.(was) ?? was;
            return was === value
              ? []
              : [{ key, position, id: String(lineId), found: was, value, format: null }];
          });
        },
      };
    },
    { start, rows: linesPerRead },
  );
}
