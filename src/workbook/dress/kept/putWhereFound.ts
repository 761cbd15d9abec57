import { readDressed } from '../read/dressed';
import { triesAtMost } from '../../table/twice';
import type { Found } from './askStanding';
import { readIds } from './readIds';

/** Something that was put back in one place. */
interface Put<Kept> {
  kept: Kept;
  /** After the sync: whether its rows still stood there. */
  stands: () => boolean;
  /** Whether all of it was still ours to put back. */
  isWhole: boolean;
  undo: () => void;
}

/**
 * Puts looks back in a batch that looks at the rows that it meets: where others stand there by then it is undone, and they are
 * looked for anew.
 * @param put writes without a sync; `isAll`: each was found
 * @returns whether all of it was put back
 */
export async function putWhereFound<Kept>(
  context: Excel.RequestContext,
  back: Found,
  kept: readonly Kept[],
  put: (back: Found, kept: readonly Kept[]) => Promise<{ puts: Put<Kept>[]; isAll: boolean }>,
  tries = triesAtMost,
): Promise<boolean> {
  const { puts, isAll } = await put(back, kept);
  await context.sync();
  const moved = puts.filter(({ stands }) => !stands());
  const isPut = isAll && puts.every((one) => moved.includes(one) || one.isWhole);
  if (moved.length === 0) return isPut;
  for (const { undo } of moved) undo();
  await context.sync();
  if (tries === 1) return false;
  const now = { dressed: await readDressed(context), ids: await readIds(context) };
  const left = [...new Set(moved.map((one) => one.kept))];
  return (await putWhereFound(context, now, left, put, tries - 1)) && isPut;
}
