import { stringifyStructRef, toCol } from '@borgar/fx';
import { isLost, isThisRow, spanOf, LAST_COLUMN, LAST_ROW } from './Reference';
import type { Sheet } from './Sheet';
import type { AreaReference, Edge, Reference, TableReference } from './Reference';

/** The cell the formula stands in; no sheet for a defined name. */
interface OwnCell {
  sheet: Sheet | null;
  row: number;
  column: number;
}

/** The reference as Excel shows it in a formula that stands in this cell. */
export function writeReference(reference: Reference, own: OwnCell): string {
  if (reference.kind === 'name') return reference.name;
  // Excel keeps the lost reference's sheet; the parser can't read that back.
  if (reference.kind === 'lost' || isLost(reference)) return '#REF!';
  return reference.kind === 'area' ? writeArea(reference, own) : writeTable(reference, own);
}

function writeArea(area: AreaReference, { row, column }: OwnCell): string {
  const { sheet, sheetWritten, top, bottom, left, right, single } = area;
  const rows = spanOf(top, bottom, row, LAST_ROW);
  const columns = spanOf(left, right, column, LAST_COLUMN);
  if (rows.first < 0 || columns.first < 0 || rows.last > LAST_ROW || columns.last > LAST_COLUMN)
    return '#REF!';
  const dollar = (edge: Edge) => (edge.fixed ? '$' : '');
  const corner = (rowEdge: Edge | null, rowAt: number, columnEdge: Edge | null, columnAt: number) =>
    (columnEdge ? dollar(columnEdge) + toCol(columnAt) : '') + (rowEdge ? dollar(rowEdge) + (rowAt + 1) : '');
  const first = corner(top, rows.first, left, columns.first);
  const last = corner(bottom, rows.last, right, columns.last);
  return (sheetWritten ? `${quoteSheetName(sheet.name)}!` : '') + (single ? first : `${first}:${last}`);
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_AN_ADDRESS = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i;

/** @example quoteSheetName("Q1's cases") // "'Q1''s cases'" */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_AN_ADDRESS.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function writeTable(reference: TableReference, { sheet, row, column }: OwnCell): string {
  const { table, nameWritten, bracketsWritten, sections, columns } = reference;
  if (!bracketsWritten) return table.name;
  // A cell that its table has left behind needs the name.
  const name = nameWritten || !sheet || !table.holds(sheet, row, column) ? table.name : '';
  if (isThisRow(reference) && columns.length === 0) return `${name}[@]`;
  return stringifyStructRef({
    table: name,
    sections: [...sections],
    columns: columns.map((column) => column.name),
  });
}
