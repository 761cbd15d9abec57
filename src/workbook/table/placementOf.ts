import type { Placement } from './session';

/** What a batch saw of the table's lower edge. */
interface LowerEdge {
  bodyRows: number;
  /** The values of the last row of the body. */
  lastRow: readonly unknown[];
  /** The values of the row right below the body; the totals row when there is one. */
  below: readonly unknown[];
  showTotals: boolean;
}

const isBlank = (row: readonly unknown[], own: readonly boolean[]): boolean =>
  row.every((value, index) => value === '' || !own[index]);

/**
 * Where the next row goes. With a totals row, or something standing right below the table, a row is inserted first
 * (docs: co-authoring in Excel add-ins); writing there would overwrite it.
 * @param typed per column whether people's data stand in it; calculated columns show values in a blank row too.
 */
export function placementOf(edge: LowerEdge, typed: readonly boolean[]): Placement {
  if (edge.bodyRows === 1 && isBlank(edge.lastRow, typed)) return 'blank';
  return placementBelow(edge.below, edge.showTotals);
}

/** The same for a table of which the last row is known to be filled. */
export function placementBelow(below: readonly unknown[], showTotals: boolean): Placement {
  return showTotals || below.some((value) => value !== '') ? 'insert' : 'below';
}
