import {
  bottomOf,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rightOf,
  span,
  type Area,
} from './Area';

/** 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" -> 0; letters only. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as a formula writes it: in quotes, doubled inside, unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** "A1", "A1:C3", "A:C" or "1:3". */
export function addressOf(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(rightOf(area))}`;
  if (isWholeRows(area)) return `${area.row + 1}:${bottomOf(area) + 1}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(rightOf(area))}${bottomOf(area) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export const absoluteAddressOf = (area: Area): string =>
  addressOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

function corners(cells: string): [number, number, number, number] | null {
  const rectangle = CELLS.exec(cells);
  if (rectangle) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = rectangle;
    return [Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn)];
  }
  const columns = COLUMNS.exec(cells);
  if (columns) return [0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? '')];
  const rows = ROWS.exec(cells);
  return rows ? [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1] : null;
}

/** An A1 address, with or without sheet and dollars; `null` for anything else or outside the grid. */
export function parseAddress(text: string): { sheet?: string; area: Area } | null {
  const prefix = SHEET.exec(text);
  const found = corners(text.slice(prefix?.[0].length ?? 0).replaceAll('$', ''));
  if (!found) return null;
  const [row, column, otherRow, otherColumn] = found;
  const area = span(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.max(row, otherRow),
    Math.max(column, otherColumn),
  );
  if (area.row < 0 || bottomOf(area) >= MAX_ROWS || rightOf(area) >= MAX_COLUMNS) return null;
  const sheet = prefix?.[1]?.replaceAll("''", "'") ?? prefix?.[2];
  return sheet === undefined ? { area } : { sheet, area };
}
