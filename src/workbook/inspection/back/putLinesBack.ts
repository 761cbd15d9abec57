import type { Outcome } from '../../../usecases/ports/ports';
import { runBatch, runUntracked } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { putCellsBack } from './putCellsBack';
import { keptLines, putDressBack } from './putDressBack';
import { putNamesBack } from './putNamesBack';
import { settleLines } from './settleLines';
import type { Put, ReadLine } from './readLine';

/** Lines for which the rows are looked for once: at 100,000 rows that takes twenty trips. */
const linesPerLook = 50;

/**
 * Takes lines back in the order from last to first in which a run mends: cells, looks and formulas, names, and rows that the
 * table took in.
 * @param lines the lowest of the report first
 */
export async function putLinesBack(session: Session, lines: readonly ReadLine[]): Promise<Outcome<Put[]>> {
  const put: Put[] = [];
  const told = async (context: Excel.RequestContext, done: readonly Put[]) => {
    await settleLines(context, session, done);
    put.push(...done);
  };
  const kept = keptLines(lines);
  const looks = kept.filter((one) => one.kept.kind !== 'outside');
  const groups = [
    ...Array.from({ length: Math.ceil(looks.length / linesPerLook) }, (_, group) =>
      looks.slice(group * linesPerLook, (group + 1) * linesPerLook),
    ),
    null,
    ...kept.filter((one) => one.kept.kind === 'outside').map((one) => [one]),
  ];
  const cells = await runUntracked(session, async (context) =>
    told(context, await putCellsBack(context, session, lines)),
  );
  if (!cells.ok) return cells;
  for (const group of groups) {
    const done =
      group === null
        ? await runBatch(session, async (context) =>
            told(context, await putNamesBack(context, session, lines)),
          )
        : await runUntracked(session, (context) =>
            putDressBack(context, session, group, (one) => told(context, [one])),
          );
    if (!done.ok) return done;
  }
  return { ok: true, value: put };
}
