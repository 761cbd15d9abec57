import type { Block } from './blocksOf';

/** The rows of a range that a block says, counted from its first. */
export const blockIn = (range: Excel.Range, { start, end }: Block): Excel.Range =>
  range.getRow(start).getResizedRange(end - start - 1, 0);
