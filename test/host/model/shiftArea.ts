import { isWholeColumns, isWholeRows, type Area } from './Area';

/** Where cells move: down/up along the rows, or right/left along the columns. */
export interface Move {
  along: 'row' | 'column';
  /** First row or column that moves (insertion), or goes (deletion). */
  at: number;
  count: number;
  insert: boolean;
  /** Only areas within these rows (or columns) move. */
  across: Area;
}

/** Which way cells move: down and right for an insertion, up and left for a deletion. */
export type Shift = 'down' | 'right' | 'up' | 'left';

/** What inserting or deleting the cells of an area moves. */
export function moveOf(area: Area, shift: Shift): Move {
  const alongRows = shift === 'down' || shift === 'up';
  return {
    along: alongRows ? 'row' : 'column',
    at: alongRows ? area.row : area.column,
    count: alongRows ? area.rowCount : area.columnCount,
    insert: shift === 'down' || shift === 'right',
    across: area,
  };
}

/** Whether all of the area lies in the lane of cells that moves. */
export function isInLane(area: Area, { along, across }: Move): boolean {
  return along === 'row'
    ? area.column >= across.column && area.column + area.columnCount <= across.column + across.columnCount
    : area.row >= across.row && area.row + area.rowCount <= across.row + across.rowCount;
}

/**
 * The area after the cells moved; `null` when all of it was deleted. Insertion inside an area makes it larger, insertion at
 * its first row or column moves it. Whole columns and whole rows stay what they are.
 */
export function shiftArea(area: Area, move: Move): Area | null {
  if (!isInLane(area, move)) return area;
  if (move.along === 'row' ? isWholeColumns(area) : isWholeRows(area)) return area;
  const size = move.along === 'row' ? 'rowCount' : 'columnCount';
  const start = area[move.along];
  const end = start + area[size];
  if (move.insert) {
    if (move.at <= start) return { ...area, [move.along]: start + move.count };
    return move.at < end ? { ...area, [size]: area[size] + move.count } : area;
  }
  const last = move.at + move.count;
  const deleted = Math.max(0, Math.min(end, last) - Math.max(start, move.at));
  if (deleted === area[size]) return null;
  const before = Math.max(0, Math.min(start, last) - move.at);
  return { ...area, [move.along]: start - Math.max(0, before), [size]: area[size] - deleted };
}
