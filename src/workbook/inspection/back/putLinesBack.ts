import type { Outcome } from '../../../usecases/ports/ports';
import { runBatch, runUntracked } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { putCellsBack } from './putCellsBack';
import { keptLines, putDressBack, type KeptLine } from './putDressBack';
import { putNamesBack } from './putNamesBack';
import { tellPut } from './tellPut';
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
    await tellPut(context, session, done);
    put.push(...done);
  };
  const kept = keptLines(lines);
  const looks = kept.filter((one) => one.kept.kind !== 'outside');
  const groups = Array.from({ length: Math.ceil(looks.length / linesPerLook) }, (_, group) =>
    looks.slice(group * linesPerLook, (group + 1) * linesPerLook),
  );
  const putDress = (group: readonly KeptLine[]) => () =>
    runUntracked(session, (context) => putDressBack(context, session, group, (one) => told(context, [one])));
  const steps = [
    () =>
      runUntracked(session, async (context) => told(context, await putCellsBack(context, session, lines))),
    ...groups.map(putDress),
    () => runBatch(session, async (context) => told(context, await putNamesBack(context, session, lines))),
    ...kept.filter((one) => one.kept.kind === 'outside').map((one) => putDress([one])),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return { ok: true, value: put };
}
