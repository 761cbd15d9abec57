import { blocksOf, type Block } from './blocksOf';

/**
 * The blocks in which the open complaints stand. Where they are scattered over more than `most` blocks, those with the
 * fewest closed rows between them are read as one: a few closed rows cost less than another block.
 */
export function openBlocks(closed: readonly boolean[], most: number): Block[] {
  return fewerBlocks(blocksOf(closed.flatMap((isClosed, row) => (isClosed ? [] : [row]))), most);
}

/** The same of blocks that are known already, in ascending order. */
export function fewerBlocks(blocks: readonly Block[], most: number): Block[] {
  const between = blocks.slice(1).map(({ start }, index) => start - (blocks[index]?.end ?? 0));
  const tolerated = [...between].sort((a, b) => b - a)[most - 1] ?? 0;
  return blocks.reduce<Block[]>((merged, block) => {
    const last = merged.at(-1);
    if (last && block.start - last.end <= tolerated) last.end = block.end;
    else merged.push({ ...block });
    return merged;
  }, []);
}

/** How many rows stand in the blocks. */
export function rowsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Blocks in groups of at most `rows` rows each; a longer block is cut. */
export function inReads(blocks: readonly Block[], rows: number): Block[][] {
  const reads: Block[][] = [];
  let room = 0;
  for (const { start: first, end } of blocks) {
    for (let start = first; start < end;) {
      if (room === 0) {
        reads.push([]);
        room = rows;
      }
      const cut = Math.min(end, start + room);
      reads.at(-1)?.push({ start, end: cut });
      room -= cut - start;
      start = cut;
    }
  }
  return reads;
}
