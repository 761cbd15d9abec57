import type { RowId } from '../../procedure/complaint/complaint';
import type { Layout } from '../columns/layout';
import { readRowCells } from './readRowCells';
import { strayAt } from '../columns/strayAt';

/** Cells of a row, and where in the table it stands, counted from 0. */
export interface PlacedLine<Line> {
  position: number;
  line: Line;
}

/**
 * Gives those of some rows, in the order of the sheet, that have no ID of their own what stands in for it, and leaves out
 * those that say nothing. Where all have a number and an ID, as they mostly do, nothing is asked.
 */
export async function nameStrays<Line extends { rowId: RowId; caseNumber: string }>(
  context: Excel.RequestContext,
  layout: Layout,
  placed: readonly PlacedLine<Line>[],
): Promise<Line[]> {
  const met = new Set<RowId>();
  const hasOwn = placed.map(({ line: { rowId } }) => {
    const isOwn = rowId !== '' && !met.has(rowId);
    met.add(rowId);
    return isOwn;
  });
  const doubtful = placed.filter(({ line }, index) => line.caseNumber === '' || hasOwn[index] === false);
  const cells = await readRowCells(
    context,
    doubtful.map(({ position }) => position),
  );
  const strays = new Map(
    doubtful.map(({ position }, index) => [position, strayAt(layout, cells[index] ?? [], position)]),
  );
  return placed.flatMap(({ position, line }, index) => {
    const stray = strays.get(position);
    if (stray === null) return [];
    return [stray && hasOwn[index] === false ? { ...line, rowId: stray.rowId } : line];
  });
}
