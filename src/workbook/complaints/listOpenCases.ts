import { callbackLineFields } from '../../usecases/ports/callbackPorts';
import type { CallbackLine, OpenCases, ReadingProgress } from '../../usecases/ports/callbackPorts';
import { nextStep } from '../../procedure/lifeCycle/lifeCycle';
import type { Outcome } from '../../usecases/ports/ports';
import { columnBody, complaintsTable } from './complaintsTable';
import { endedByCells } from './endedByCells';
import { knowTable } from './knowTable';
import { readLayout } from '../columns/layout';
import { inReads, openBlocks, rowsIn } from '../table/blocks/openBlocks';
import type { Block } from '../table/blocks/blocksOf';
import { nameStrays, type PlacedLine } from './nameStrays';
import { readColumns } from './readColumns';
import { loadRadar } from '../radar/loadRadar';
import { calculateFirst } from '../batch/calculateFirst';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';

/** About 350 bytes a row in these columns: under the 5 MB that Excel on the web allows in one response. */
const rowsPerRead = 10_000;

/** Each block is a range per group of columns: several hundred of them in a request are still quick. */
const blocksAtMost = 60;

/**
 * The complaints that wait for something, in the order of the sheet. Excel can't filter for us without hiding rows from
 * the person who looks at them. So the first trip brings the two narrow columns that tell which rows have ended, with the
 * radar, and the second those rows, in the columns that the list needs. More trips follow only when so much is open that
 * one reply can't hold it, or when the list of categories is gone: the complaints are listed all the same.
 */
export async function listOpenCases(
  session: Session,
  onProgress: ReadingProgress,
): Promise<Outcome<OpenCases>> {
  const listed = await readOpenCases(session, onProgress, loadRadar);
  // Whichever table it is: where the complaints themselves are gone, the second time says so too.
  const isGone = !listed.ok && ['sheetMissing', 'tableConverted'].includes(listed.fault.code);
  if (!isGone) return listed;
  return readOpenCases(session, onProgress, () => () => []);
}

function readOpenCases(
  session: Session,
  onProgress: ReadingProgress,
  askRadar: typeof loadRadar,
): Promise<Outcome<OpenCases>> {
  return runUntracked(session, async (context) => {
    const { layout: remembered } = await knowTable(context, session);
    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('values');
    const status = columnBody(table, remembered, 'status').load('values');
    const closed = columnBody(table, remembered, 'closedOn').load('values');
    calculateFirst(context, session);
    const warnings = askRadar(context);
    await context.sync();

    const layout = readLayout(header);
    const saysRadar = warnings(layout.language);
    const hasEnded = endedByCells(layout.language);
    const blocks = openBlocks(
      closed.values.map(([closedOn], row) => hasEnded(status.values[row]?.[0], closedOn)),
      blocksAtMost,
    );
    const of = rowsIn(blocks);
    const readFrom = async (
      [first, ...rest]: Block[][],
      done: number,
    ): Promise<PlacedLine<CallbackLine>[]> => {
      if (!first) return [];
      onProgress(done, of);
      const rows = await readColumns(context, layout, callbackLineFields, first);
      const positions = first.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, row) => start + row),
      );
      const placed = rows.map((line, index) => ({ line, position: positions[index] ?? 0 }));
      const open = placed.filter(({ line }) => nextStep(line) !== null);
      return [...open, ...(await readFrom(rest, done + rowsIn(first)))];
    };
    const lines = await nameStrays(context, layout, await readFrom(inReads(blocks, rowsPerRead), 0));
    return { lines, warnings: saysRadar };
  });
}
