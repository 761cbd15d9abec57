/** A request is filled up to here: far below the 5 MB that Excel on the web allows, and soon enough for a cancel. */
const bytesPerRequest = 1_000_000;

/** Splits a list into pieces that are written in one request each; an item is never split. */
export function piecesOf<T>(items: readonly T[], bytesOf: (item: T) => number): T[][] {
  const pieces: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = pieces.at(-1);
    if (last && bytes <= room) last.push(item);
    else pieces.push([item]);
    room = (last && bytes <= room ? room : bytesPerRequest) - bytes;
  }
  return pieces;
}
