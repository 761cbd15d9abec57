/** Bytes of one request: far enough under the 5 MB of Excel on the web, and soon enough done for a pane that answers. */
export const bytesPerRequest = 1_000_000;

const encoder = new TextEncoder();

export const bytesOf = (cells: unknown): number => encoder.encode(JSON.stringify(cells)).length;

/**
 * How many of the items from `start` on go into one request; at least one, however large.
 * @param itemBytes what the item at this position weighs
 */
export function countInChunk(start: number, end: number, itemBytes: (position: number) => number): number {
  let bytes = 0;
  for (let position = start; position < end; position++) {
    bytes += itemBytes(position);
    if (bytes > bytesPerRequest) return Math.max(1, position - start);
  }
  return end - start;
}

/** Splits a list into pieces that are written in one request each; an item is never split. */
export function chunksOf<T>(items: readonly T[], itemBytes: (item: T) => number): T[][] {
  const weights = items.map(itemBytes);
  const pieces: T[][] = [];
  for (let start = 0; start < items.length; start += pieces.at(-1)?.length ?? 0) {
    const count = countInChunk(start, items.length, (position) => weights[position] ?? 0);
    pieces.push(items.slice(start, start + count));
  }
  return pieces;
}
