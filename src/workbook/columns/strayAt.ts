import { printOf, standInOf } from '../../procedure/identity/standIn';
import type { Complaint } from '../../procedure/complaint/complaint';
import { complaintOf } from './complaintOf';
import type { Layout } from './layout';
import { ownCells, saysNothing } from './ownCells';

/** What the cells of a row say, the same wherever its columns stand. */
export const printOfRow = (layout: Layout, row: readonly unknown[]): string =>
  printOf(ownCells(layout, row).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * A row without an ID of its own as a complaint, with what stands in for the ID; `null` where it says nothing.
 * @param position in the table's body, counted from 0
 */
export function strayAt(layout: Layout, row: readonly unknown[], position: number): Complaint | null {
  if (saysNothing(layout, row)) return null;
  return { ...complaintOf(layout, row), rowId: standInOf({ print: printOfRow(layout, row), position }) };
}
