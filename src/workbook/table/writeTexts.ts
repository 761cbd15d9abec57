import { learnsSwallowing, toWrite } from './leadingApostrophe';
import type { Session } from './session';

type Cell = string | number | null;

/**
 * Writes cells that may begin with an apostrophe, and asks one of those back; `isRight` tells after the sync whether
 * they have to be written again.
 */
export function writeTexts(
  session: Session,
  range: Excel.Range,
  cells: readonly (readonly Cell[])[],
): { isRight(): boolean } {
  range.values = cells.map((row) => row.map((cell) => toWrite(session, cell)));
  const row = cells.findIndex((line) => line.some(isQuoted));
  if (row < 0) return { isRight: () => true };
  const column = cells[row]?.findIndex(isQuoted) ?? 0;
  const written = range.getCell(row, column).load('values');
  return { isRight: () => !learnsSwallowing(session, [cells[row]?.[column]], [written.values[0]?.[0]]) };
}

const isQuoted = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith("'");
