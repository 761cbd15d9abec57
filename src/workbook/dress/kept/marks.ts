import type { Block } from '../../table/blocks/blocksOf';
import { isArray, isCount } from './checks';

/**
 * A row of the sheet, so that it is found again once rows were inserted, deleted or sorted: one of the table by its ID, or
 * where it has none by its place; one above the table's body by a negative number; `[n]`, the nth below the table.
 */
type Mark = string | number | [number];

/** Rows from the first mark to the last, and how many those were. */
export type Marked = readonly [Mark, Mark, number];

/** The IDs of the table's rows. */
export type Ids = readonly string[];

const markOf = (ids: Ids, row: number): Mark => {
  if (row >= ids.length) return [row - ids.length];
  return ids[row] || row;
};

/** @param block in the table's body, from 0; it may begin above and end below it */
export const markRows = (ids: Ids, { start, end }: Block): Marked => [
  markOf(ids, start),
  markOf(ids, end - 1),
  end - start,
];

/** Finds marked rows where they stand now; `null` where they are gone or don't stand together any more. */
export function marksIn(ids: Ids): (marked: Marked) => Block | null {
  const places = new Map<string, number>();
  ids.forEach((id, place) => id !== '' && !places.has(id) && places.set(id, place));
  const find = (mark: Mark): number | null => {
    if (typeof mark === 'string') return places.get(mark) ?? null;
    if (typeof mark === 'object') return ids.length + mark[0];
    return mark < 0 || ids[mark] === '' ? mark : null;
  };
  const isInside = (mark: Mark) => typeof mark === 'string' || (typeof mark === 'number' && mark >= 0);
  return ([first, last, rows]) => {
    const [start, end] = [find(first), find(last)];
    if (start === null || end === null || end < start) return null;
    const isTogether = end - start + 1 === rows || !isInside(first) || !isInside(last);
    return isTogether ? { start, end: end + 1 } : null;
  };
}

const isMark = (value: unknown): value is Mark =>
  typeof value === 'string' ||
  Number.isInteger(value) ||
  (isArray(value) && value.length === 1 && isCount(value[0]));

export const isMarked = (value: unknown): value is Marked =>
  isArray(value) && value.length === 3 && isMark(value[0]) && isMark(value[1]) && isCount(value[2]);
