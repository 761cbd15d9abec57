import type { InspectionWork, Piece } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';

/**
 * Reads a table piece by piece and hands each on, until the last or until it is cancelled.
 * @returns `false`: cancelled
 */
export async function eachPiece<Row>(
  read: (start: number) => Promise<Outcome<Piece<Row>>>,
  { onProgress, isCancelled, yieldToPane }: InspectionWork,
  take: (rows: readonly Row[]) => Promise<Outcome<unknown>> | void,
): Promise<Outcome<boolean>> {
  for (let start = 0, of = 1; start < of;) {
    if (isCancelled()) return { ok: true, value: false };
    const piece = await read(start);
    if (!piece.ok) return piece;
    const { rows } = piece.value;
    // Taking a reply in and understanding it are each work enough at once.
    await yieldToPane();
    const taken = await take(rows);
    if (taken && !taken.ok) return taken;
    start += Math.max(1, rows.length);
    of = piece.value.of;
    onProgress(Math.min(start, of), of);
    await yieldToPane();
  }
  return { ok: true, value: true };
}
