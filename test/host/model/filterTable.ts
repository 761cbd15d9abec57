import { ApiError } from '../engine/ApiError';
import { FormulaError } from '../formulas/FormulaError';
import { bottomOf } from './Area';
import { sheetById } from './find';
import { requireAllowed } from './protection';
import { bodyArea, type ColumnFilter, type Table } from './Table';
import { textOf } from './textOf';
import type { Workbook } from './Workbook';

const CRITERION = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** One criterion of a custom filter (">=5", "=ja", "*maart*") on what the cell holds and shows. */
function meets(criterion: string, value: unknown, text: string): boolean {
  const [, operator = '=', operand = ''] = CRITERION.exec(criterion) ?? [];
  const wanted = Number(operand);
  if (operand !== '' && !Number.isNaN(wanted) && !operator.startsWith('<>') && operator !== '=') {
    if (typeof value !== 'number') return false;
    if (operator === '<') return value < wanted;
    if (operator === '>') return value > wanted;
    return operator === '<=' ? value <= wanted : value >= wanted;
  }
  const escaped = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const equal = new RegExp(`^${escaped}$`, 'is').test(text) || (operand !== '' && value === wanted);
  return operator === '<>' ? !equal : equal;
}

export function passes(filter: ColumnFilter, value: unknown, text: string): boolean {
  if (filter.kind === 'values')
    return filter.values.some((shown) => shown.toLowerCase() === text.toLowerCase());
  const first = meets(filter.first, value, text);
  if (filter.second === undefined) return first;
  const second = meets(filter.second, value, text);
  return filter.operator === 'And' ? first && second : first || second;
}

/**
 * The rows of the body that the columns' filters don't let through.
 * @param except position of a column whose filter doesn't count
 */
export function rowsFilteredOut(workbook: Workbook, table: Table, except = -1): Set<number> {
  const sheet = sheetById(workbook, table.sheet);
  const body = bodyArea(table);
  const rows = new Set<number>();
  for (let row = body.row; row <= bottomOf(body); row++) {
    const visible = table.columns.every(({ filter }, i) => {
      if (!filter || i === except) return true;
      const value = workbook.calculation.valueAt(sheet.id, row, body.column + i);
      const plain = value instanceof FormulaError ? value.code : value;
      return passes(filter, plain, textOf(workbook, sheet, row, body.column + i));
    });
    if (!visible) rows.add(row);
  }
  return rows;
}

/** Hides the rows that a column's filter doesn't let through. Call it again after `column.filter` changed. */
export function filterTable(workbook: Workbook, table: Table): void {
  table.filteredRows = rowsFilteredOut(workbook, table);
  workbook.events.emit({ kind: 'appearanceChanged', sheet: table.sheet });
}

/** @throws ApiError InvalidArgument for a column that the table doesn't have, AccessDenied on a protected sheet */
export function setFilter(
  workbook: Workbook,
  table: Table,
  index: number,
  filter: ColumnFilter | null,
): void {
  const column = table.columns[index];
  if (!column) throw new ApiError('InvalidArgument', `column ${index}`);
  requireAllowed(sheetById(workbook, table.sheet), 'allowAutoFilter');
  if (filter) column.filter = filter;
  else delete column.filter;
  filterTable(workbook, table);
}

export function clearFilters(workbook: Workbook, table: Table): void {
  requireAllowed(sheetById(workbook, table.sheet), 'allowAutoFilter');
  for (const column of table.columns) delete column.filter;
  filterTable(workbook, table);
}

export const isRowHidden = (workbook: Workbook, sheetId: string, row: number): boolean =>
  sheetById(workbook, sheetId).hiddenRows.has(row) ||
  workbook.tables.some((table) => table.sheet === sheetId && table.filteredRows.has(row));
