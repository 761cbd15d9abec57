import { span, type Area } from '../../model/Area';
import { firstNotBelow } from './firstNotBelow';

export interface Place {
  row: number;
  column: number;
}

/** `anchor` is the active cell, `end` the corner that Shift moves. */
export interface Selection {
  anchor: Place;
  end: Place;
  /** The column in which the keyboard came before Tab took it along the row: Enter goes back to it. */
  tabbedFrom?: number;
}

/** What moving needs to know of a sheet. Rows and columns are those shown, in order. */
export interface Ground {
  rows: number[];
  columns: number[];
  isBlank(row: number, column: number): boolean;
  lastUsed: Place;
  rowsPerPage: number;
}

export interface Key {
  key: string;
  shift: boolean;
  control: boolean;
}

export const areaOf = ({ anchor, end }: Selection): Area =>
  span(
    Math.min(anchor.row, end.row),
    Math.min(anchor.column, end.column),
    Math.max(anchor.row, end.row),
    Math.max(anchor.column, end.column),
  );

export const selectionOf = (area: Area): Selection => ({
  anchor: { row: area.row, column: area.column },
  end: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
});

/** The shown index `steps` further; stays inside. */
const along = (shown: number[], from: number, steps: number): number => {
  const at = firstNotBelow(shown, from);
  const position = (at < 0 ? shown.length - 1 : at) + steps;
  return shown[Math.max(0, Math.min(shown.length - 1, position))] ?? from;
};

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const step = (from: Place, ground: Ground, [down, right]: readonly [number, number]): Place => ({
  row: down === 0 ? from.row : along(ground.rows, from.row, down),
  column: right === 0 ? from.column : along(ground.columns, from.column, right),
});

/** Ctrl and an arrow: to the last filled cell of this block, or the first of the next, or the edge. */
const jump = (from: Place, ground: Ground, direction: readonly [number, number]): Place => {
  const isBlank = (place: Place) => ground.isBlank(place.row, place.column);
  let at = from;
  let next = step(at, ground, direction);
  const stopsAtBlank = !isBlank(from) && !isBlank(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (stopsAtBlank && isBlank(next)) return at;
    at = next;
    if (!stopsAtBlank && !isBlank(at)) return at;
    next = step(at, ground, direction);
  }
  return at;
};

const target = (from: Place, { key, control }: Key, ground: Ground): Place | null => {
  const direction = steps[key];
  if (direction) return control ? jump(from, ground, direction) : step(from, ground, direction);
  if (key === 'Home')
    return { row: control ? (ground.rows[0] ?? 0) : from.row, column: ground.columns[0] ?? 0 };
  if (key === 'End') return control ? ground.lastUsed : null;
  if (key === 'PageDown') return step(from, ground, [ground.rowsPerPage, 0]);
  if (key === 'PageUp') return step(from, ground, [-ground.rowsPerPage, 0]);
  return null;
};

const single = (place: Place): Selection => ({ anchor: place, end: place });

/** Where a key brings the selection, as in Excel; `null` for a key that doesn't move it. */
export const moveSelection = (selection: Selection, key: Key, ground: Ground): Selection | null => {
  const sideways = key.shift ? -1 : 1;
  const { anchor, tabbedFrom = anchor.column } = selection;
  if (key.key === 'Enter') return single({ ...step(anchor, ground, [sideways, 0]), column: tabbedFrom });
  if (key.key === 'Tab') return { ...single(step(anchor, ground, [0, sideways])), tabbedFrom };
  if (key.key.toLowerCase() === 'a' && key.control) {
    return { anchor: { row: 0, column: 0 }, end: ground.lastUsed };
  }
  const from = key.shift ? selection.end : anchor;
  const place = target(from, key, ground);
  if (!place) return null;
  return key.shift ? { anchor, end: place } : single(place);
};
