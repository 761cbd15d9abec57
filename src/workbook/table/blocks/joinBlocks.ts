import type { Block } from './blocksOf';

/** Blocks in ascending order, those that touch or overlap as one. */
export function joinBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const { start, end } of [...blocks].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
