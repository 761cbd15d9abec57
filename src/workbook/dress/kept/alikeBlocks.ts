import type { InspectionWork } from '../../../usecases/ports/inspectionPorts';
import type { Block } from '../../table/blocks/blocksOf';

/** Ranges of which something is asked in one trip. */
const askedAtOnce = 200;

/** A block of rows that share what was asked. */
export interface Alike<T> extends Block {
  is: T;
}

/**
 * Tells of blocks of rows what they look like. Excel tells one thing of rows that share it, so that halves are asked only
 * where they differ.
 * @param ask loads it; gives, after the sync, what all rows share, or `null` where they differ
 */
export async function alikeBlocks<T, B extends Block>(
  context: Excel.RequestContext,
  blocks: readonly B[],
  ask: (block: B) => () => T | null,
  work?: InspectionWork,
): Promise<(B & Alike<T>)[]> {
  const alike: (B & Alike<T>)[] = [];
  /** Gives what is to be asked in halves. */
  const look = async (piece: readonly B[]): Promise<B[]> => {
    const asked = piece.map((block) => ({ block, told: ask(block) }));
    await context.sync();
    return asked.flatMap(({ block, told }) => {
      const is = told();
      if (is !== null) alike.push({ ...block, is });
      return is === null && block.end - block.start > 1 ? halves(block) : [];
    });
  };
  for (let open = [...blocks]; open.length > 0;) {
    const mixed = await look(open.slice(0, askedAtOnce));
    open = [...mixed, ...open.slice(askedAtOnce)];
    await work?.yieldToPane();
  }
  return joinAlike(alike);
}

export function halves<B extends Block>(block: B): B[] {
  const middle = Math.ceil((block.start + block.end) / 2);
  return [
    { ...block, end: middle },
    { ...block, start: middle },
  ];
}

/** Neighbours that are the same but for their rows, as one. */
function joinAlike<B extends Alike<unknown>>(blocks: readonly B[]): B[] {
  const joined: B[] = [];
  const last = new Map<string, B>();
  for (const block of [...blocks].sort((one, other) => one.start - other.start)) {
    const name = JSON.stringify({ ...block, start: 0, end: 0 });
    const before = last.get(name);
    if (before?.end === block.start) before.end = block.end;
    else {
      const own = { ...block };
      joined.push(own);
      last.set(name, own);
    }
  }
  return joined;
}
