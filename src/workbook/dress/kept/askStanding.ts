import type { Block } from '../../table/blocks/blocksOf';
import { cellsIn } from './columnBlock';
import type { PuttingBack } from './finding';

/** The rows as they were found. */
export type Found = Pick<PuttingBack, 'dressed' | 'ids'>;

/**
 * Asks, in the batch that writes there, whether rows still stand where they were found; read it after the sync. Rows of a block
 * are alike, so that its ends tell.
 */
export function askStanding({ dressed, ids }: Found, block: Block): () => boolean {
  const ends = [block.start, block.end - 1].map((row) => ({
    id: ids[row] ?? '',
    cell: cellsIn(dressed, { key: 'rowId', start: row, end: row + 1 }).load('values'),
  }));
  return () => ends.every(({ id, cell }) => String(cell.values[0]?.[0]) === id);
}
