import { complaintsTable } from '../../complaints/complaintsTable';
import { loadAreas } from '../../complaints/open/readAreas';
import { blocksOf } from '../../table/blocks/blocksOf';
import type { Ends } from './loadEnds';
import type { Reading } from './reading';

/** About 100 bytes of a reply each. */
const watchedAtMost = 300;

/**
 * Which rows tell that the rows of a register stand where they stood: those whose neighbour has another day of receipt, or some
 * of them, because a row that comes or goes moves all below it.
 */
export function watchedRows(ends: readonly Pick<Ends, 'receivedOn'>[]): number[] {
  const telling = ends.flatMap(({ receivedOn }, row) => {
    const next = ends[row + 1];
    return ends.length <= watchedAtMost || next === undefined || next.receivedOn !== receivedOn ? [row] : [];
  });
  const count = Math.min(telling.length, watchedAtMost);
  // The last one is always among them.
  return Array.from({ length: count }, (_, index) => {
    return telling[Math.floor(((index + 1) * telling.length) / count) - 1] ?? 0;
  });
}

/** @returns what asks, and after the sync tells, whether the rows still stand where their ends were read */
export function loadWatched(
  { context, layout }: Reading,
  corner: { row: number; column: number },
  ends: readonly Ends[],
): () => () => Promise<boolean> {
  const rows = watchedRows(ends);
  const blocks = blocksOf(rows);
  return () => {
    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('rowIndex,columnIndex');
    const body = table.getDataBodyRange().load('rowCount');
    const tell = loadAreas(context, layout, ['receivedOn'], corner, blocks);
    return async () => {
      const isHere = header.rowIndex + 1 === corner.row && header.columnIndex === corner.column;
      if (!isHere || body.rowCount !== ends.length) return false;
      return (await tell()).every(
        ({ receivedOn }, index) => receivedOn === ends[rows[index] ?? 0]?.receivedOn,
      );
    };
  };
}
