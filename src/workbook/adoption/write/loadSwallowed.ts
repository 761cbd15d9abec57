import { learnsSwallowing } from '../../table/leadingApostrophe';
import type { Session } from '../../table/session';

/**
 * Asks what became of the first text in a block that begins with an apostrophe; look after the sync whether this Excel
 * turns out to swallow it, so that the block has to be written once more.
 */
export function loadSwallowed(
  session: Session,
  range: Excel.Range,
  cells: readonly (readonly unknown[])[],
): () => boolean {
  if (session.swallowsApostrophe) return () => false;
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => typeof cell === 'string' && cell.startsWith("'"));
    if (column < 0) continue;
    const echo = range.getCell(row, column).load('values');
    return () => learnsSwallowing(session, [line[column]], echo.values[0] ?? []);
  }
  return () => false;
}
