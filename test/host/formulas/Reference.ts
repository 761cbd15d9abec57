import { Block } from './Block';
import { REF, VALUE, type FormulaError } from './FormulaError';
import type { Place } from './Place';
import type { Sheet } from './Sheet';
import type { Span } from './shiftSpan';
import type { Table, TableColumn } from './Table';

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** Fixed ($): a row or column. Relative: its distance from the formula's own cell. */
export interface Edge {
  at: number;
  fixed: boolean;
}

export interface AreaReference {
  kind: 'area';
  sheet: Sheet;
  sheetWritten: boolean;
  /** Null in entire columns, */
  top: Edge | null;
  bottom: Edge | null;
  /** and these in entire rows. */
  left: Edge | null;
  right: Edge | null;
  /** Written without a colon. */
  single: boolean;
}

export interface TableReference {
  kind: 'table';
  table: Table;
  /** `Table` or `Table[…]` rather than `[…]`. */
  nameWritten: boolean;
  bracketsWritten: boolean;
  sections: readonly string[];
  /** None, one, or the first and last of several. */
  columns: readonly TableColumn[];
}

export interface NameReference {
  kind: 'name';
  name: string;
}

/** What it pointed to was deleted. */
export interface LostReference {
  kind: 'lost';
}

export type Reference = AreaReference | TableReference | NameReference | LostReference;

export const indexOf = (edge: Edge, own: number): number => (edge.fixed ? edge.at : own + edge.at);

/** Rows or columns between two edges, in order; everything between no edges. */
export function spanOf(one: Edge | null, other: Edge | null, own: number, last: number): Span {
  const a = one ? indexOf(one, own) : 0;
  const b = other ? indexOf(other, own) : last;
  return a <= b ? { first: a, last: b } : { first: b, last: a };
}

/** True if it points to the same cells from wherever the formula stands. */
export function isFixed(reference: Reference): boolean {
  if (reference.kind === 'area') {
    const { top, bottom, left, right } = reference;
    return [top, bottom, left, right].every((edge) => !edge || edge.fixed);
  }
  return reference.kind === 'table' ? !isThisRow(reference) : reference.kind === 'lost';
}

export const isThisRow = (reference: TableReference): boolean => reference.sections.includes('this row');

/** True if it was written or came to point to nothing. */
export function isLost(reference: Reference): boolean {
  if (reference.kind === 'area') return reference.sheet.removed;
  if (reference.kind !== 'table') return reference.kind === 'lost';
  return reference.table.removed || reference.columns.some((column) => column.index < 0);
}

export function blockAt(reference: AreaReference, place: Place): Block | FormulaError {
  const { sheet, top, bottom, left, right } = reference;
  if (sheet.removed) return REF;
  const rows = spanOf(top, bottom, place.row, LAST_ROW);
  const columns = spanOf(left, right, place.column, LAST_COLUMN);
  if (rows.first < 0 || columns.first < 0 || rows.last > LAST_ROW || columns.last > LAST_COLUMN) return REF;
  return new Block(place.workbook, sheet, rows.first, columns.first, rows.last, columns.last);
}

export function tableBlockAt(reference: TableReference, place: Place): Block | FormulaError {
  if (isLost(reference)) return REF;
  const { table } = reference;
  const rows = isThisRow(reference) ? thisRow(table, place) : tableRows(reference);
  if (!rows) return isThisRow(reference) ? VALUE : REF;
  const columns = tableColumns(reference);
  return new Block(place.workbook, table.sheet, rows.first, columns.first, rows.last, columns.last);
}

function thisRow(table: Table, { row }: Place): Span | null {
  return row > table.row && row <= table.lastBodyRow ? { first: row, last: row } : null;
}

export function tableColumns({ table, columns }: TableReference): Span {
  const from = columns[0]?.index ?? 0;
  const to = columns.at(-1)?.index ?? table.columns.length - 1;
  return { first: table.column + Math.min(from, to), last: table.column + Math.max(from, to) };
}

/** The rows of the sections asked for, the body's if none; null if the table has no such rows. */
export function tableRows({ table, sections }: TableReference): Span | null {
  const has = (section: string) => sections.includes(section);
  const all = has('all');
  const data = sections.length === 0 || has('data') || all;
  const first = all || has('headers') ? table.row : data ? table.row + 1 : table.lastBodyRow + 1;
  const last = all || has('totals') ? table.lastRow : data ? table.lastBodyRow : table.row;
  return last < first || (has('totals') && !table.totals) ? null : { first, last };
}

/** Two references with the same key point to the same cells from the same place, and are written the same. */
export function referenceKey(reference: Reference): string {
  switch (reference.kind) {
    case 'area': {
      const { sheet, sheetWritten, top, left, bottom, right, single } = reference;
      const edges = [top, left, bottom, right].map((edge) =>
        edge ? `${edge.fixed ? '$' : ''}${edge.at}` : '',
      );
      return `{${sheet.serial}${sheetWritten ? '!' : ''}${edges.join(':')}${single ? '.' : ''}}`;
    }
    case 'table': {
      const { table, nameWritten, bracketsWritten, sections, columns } = reference;
      const serials = columns.map((column) => column.serial);
      return `{T${table.serial},${nameWritten},${bracketsWritten},${sections.join()},${serials.join()}}`;
    }
    case 'name':
      return `{N${reference.name}}`;
    case 'lost':
      return '{#REF!}';
  }
}
