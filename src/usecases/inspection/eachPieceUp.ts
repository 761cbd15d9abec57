import type { InspectionWork, Piece } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';

/**
 * Reads a table piece by piece from its end and hands each on, until the first or until it is cancelled. A piece that is too
 * large for one reply comes with its first rows only: then smaller ones are asked for.
 * @returns `false`: cancelled
 */
export async function eachPieceUp<Row>(
  read: (start: number, rows: number) => Promise<Outcome<Piece<Row>>>,
  { rows: most, onProgress, isCancelled, yieldToPane }: InspectionWork & { rows: number },
  take: (rows: Row[]) => Promise<Outcome<unknown>>,
): Promise<Outcome<boolean>> {
  const first = await read(0, 1);
  if (!first.ok) return first;
  const { of } = first.value;
  let rows = most;
  for (let end = of; end > 0;) {
    if (isCancelled()) return { ok: true, value: false };
    const start = Math.max(0, end - rows);
    const piece = await read(start, end - start);
    if (!piece.ok) return piece;
    const found = piece.value.rows;
    const isCut = found.length < end - start && found.length > 0;
    if (isCut) rows = found.length;
    await yieldToPane();
    const taken = isCut ? null : await take(found);
    if (taken && !taken.ok) return taken;
    if (!isCut) end = start;
    onProgress(of - end, of);
    await yieldToPane();
  }
  return { ok: true, value: true };
}
