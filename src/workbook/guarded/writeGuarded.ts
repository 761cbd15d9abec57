import type { Session } from '../table/session';
import { attemptCells } from './attemptCells';
import { undoFilling } from './undoFilling';
import type { GuardedCell, GuardedTable, Verdict } from './guardedCell';

/** Rows that are looked at in one batch; those of a piece stand closer, unless somebody sorted them since. */
const rowsPerBatch = 2_000;
/** A row that is sorted away between two looks costs one. */
const triesAtMost = 3;

/**
 * Writes cells that still read what was found in them, in the rows in which they were found, wherever those stand by now.
 * Thousands of cells in a few batches, which is why this isn't `changeRows`: what a batch wrote astray it takes back.
 */
export async function writeGuarded(
  context: Excel.RequestContext,
  session: Session,
  table: GuardedTable,
  cells: readonly GuardedCell[],
  tries = triesAtMost,
): Promise<Verdict[]> {
  const verdicts = new Map<GuardedCell, Verdict>();
  for (const block of inBlocks(cells)) {
    const { verdicts: found, astray, filled } = await attemptCells(context, session, table, block);
    block.forEach((cell, index) => verdicts.set(cell, found[index] ?? 'moved'));
    for (const one of filled) await undoFilling(context, session, table, one);
    if (astray.length > 0 && tries > 0) await writeGuarded(context, session, table, astray, tries - 1);
  }
  const moved = cells.filter((cell) => verdicts.get(cell) === 'moved');
  if (moved.length > 0 && table.isFound && tries > 0) {
    const since = await foundAgain(context, table, moved);
    const written = await writeGuarded(
      context,
      session,
      table,
      since.map(({ now }) => now),
      tries - 1,
    );
    since.forEach(({ cell }, index) => verdicts.set(cell, written[index] ?? 'moved'));
  }
  return cells.map((cell) => verdicts.get(cell) ?? 'moved');
}

function inBlocks(cells: readonly GuardedCell[]): GuardedCell[][] {
  const blocks: GuardedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.position - b.position)) {
    const last = blocks.at(-1);
    if (last?.[0] && cell.position - last[0].position < rowsPerBatch) last.push(cell);
    else blocks.push([cell]);
  }
  return blocks;
}

/** Where Excel finds the rows by now; those that are gone are left out. */
async function foundAgain(
  context: Excel.RequestContext,
  table: GuardedTable,
  cells: readonly GuardedCell[],
): Promise<{ cell: GuardedCell; now: GuardedCell }[]> {
  const asked = new Map(
    [...new Set(cells.map(({ id }) => id))]
      .filter((id) => id !== '')
      .map((id) => [id, context.workbook.functions.match(id, table.column(table.id), 0).load('value,error')]),
  );
  await context.sync();
  return cells.flatMap((cell) => {
    const match = asked.get(cell.id);
    return match && !match.error ? [{ cell, now: { ...cell, position: match.value - 1 } }] : [];
  });
}
