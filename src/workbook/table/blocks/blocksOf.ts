/** Rows or columns that stand together: from `start`, counted from 0, up to, not including, `end`. */
export interface Block {
  start: number;
  end: number;
}

/** Positions in ascending order as blocks of neighbours. */
export function blocksOf(positions: readonly number[]): Block[] {
  return positions.reduce<Block[]>((blocks, position) => {
    const last = blocks.at(-1);
    if (last?.end === position) last.end = position + 1;
    else blocks.push({ start: position, end: position + 1 });
    return blocks;
  }, []);
}
