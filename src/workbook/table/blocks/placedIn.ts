import type { Block } from './blocksOf';

/** Gives each of the rows that were read its place in the table. */
export function placedIn<T>(
  blocks: readonly Block[],
  rows: readonly T[],
  take: (position: number, row: T) => void,
): void {
  const read = rows.values();
  for (const { start, end } of blocks) {
    for (let position = start; position < end; position++) {
      const { value } = read.next();
      if (value !== undefined) take(position, value);
    }
  }
}
