import type { Area } from './Sheet';

/** Cells are inserted and push others down or right, or are deleted and others move up or left. */
export type Shift = 'down' | 'right' | 'up' | 'left';

/** First and last row or column, both included. */
export interface Span {
  first: number;
  last: number;
}

const EVERYTHING: Span = { first: 0, last: Infinity };

/** The rectangle after the edit, itself where it stays, null where it is deleted. Missing spans are whole columns or rows. */
export function shiftRectangle(
  rows: Span | null,
  columns: Span | null,
  area: Area,
  shift: Shift,
): { rows: Span | null; columns: Span | null } | null {
  const vertical = shift === 'down' || shift === 'up';
  const along = vertical ? rows : columns;
  const across = (vertical ? columns : rows) ?? EVERYTHING;
  const edited = areaSpans(area, vertical);
  // Excel leaves a reference alone of which only a part would move.
  if (!along || across.first < edited.across.first || across.last > edited.across.last)
    return { rows, columns };
  const inserted = shift === 'down' || shift === 'right';
  const moved = inserted ? spanAfterInsert(along, edited.along) : spanAfterDelete(along, edited.along);
  if (!moved) return null;
  return vertical ? { rows: moved, columns } : { rows, columns: moved };
}

function areaSpans(area: Area, vertical: boolean): { along: Span; across: Span } {
  const rows = { first: area.row, last: area.row + area.rowCount - 1 };
  const columns = { first: area.column, last: area.column + area.columnCount - 1 };
  return vertical
    ? { along: rows, across: openEnd(columns, 16383) }
    : { along: columns, across: openEnd(rows, 1048575) };
}

/** An edit of entire rows or columns also covers references to entire rows or columns. */
const openEnd = (span: Span, last: number): Span => (span.last >= last ? { ...span, last: Infinity } : span);

function spanAfterInsert(span: Span, inserted: Span): Span {
  const count = inserted.last - inserted.first + 1;
  const move = (at: number) => (at >= inserted.first ? at + count : at);
  return { first: move(span.first), last: move(span.last) };
}

function spanAfterDelete(span: Span, deleted: Span): Span | null {
  const count = deleted.last - deleted.first + 1;
  const first = span.first > deleted.last ? span.first - count : Math.min(span.first, deleted.first);
  const last = span.last > deleted.last ? span.last - count : Math.min(span.last, deleted.first - 1);
  return last < first ? null : { first, last };
}
