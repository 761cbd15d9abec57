import { ApiError } from '../engine/ApiError';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { isRowHidden } from './filterTable';
import { sheetById } from './find';
import { requireAllowed, requireWritable } from './protection';
import { reorderRows } from './reorderRows';
import { bodyArea, type Table } from './Table';
import type { Workbook } from './Workbook';

/** Excel's order: numbers, text, FALSE, TRUE, errors; blanks last in either direction. */
function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return value instanceof FormulaError ? 3 : 4;
}

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, undefined, { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return Number(a) - Number(b) || 0;
}

function compareKeys(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return ascending ? compare(a, b, matchCase) : -compare(a, b, matchCase);
}

/**
 * Sorts the body, keeping the order of equal rows. Contents and cell formats move, rules stay, and so do the rows that
 * are hidden, by a filter or by hand (support.microsoft.com, "Sort data in a range or table").
 * @param keys columns by position, the first counts most
 * @returns for each row of the body, in order, the row it came from
 */
export function sortTable(
  workbook: Workbook,
  table: Table,
  keys: { column: number; ascending: boolean }[],
  matchCase: boolean,
): number[] {
  const sheet = sheetById(workbook, table.sheet);
  requireAllowed(sheet, 'allowSort');
  if (keys.some(({ column }) => !table.columns[column]))
    throw new ApiError('InvalidArgument', 'no such column');
  const body = bodyArea(table);
  // "Allow sort" sorts unlocked cells only (OfficeDev issue 2135).
  requireWritable(workbook, sheet, body);
  const valueAt = (row: number, column: number) =>
    workbook.calculation.valueAt(sheet.id, row, body.column + column);
  const rows = Array.from({ length: body.rowCount }, (_, r) => body.row + r);
  const shown = rows.filter((row) => !isRowHidden(workbook, sheet.id, row));
  const sorted = [...shown].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const difference = compareKeys(valueAt(a, column), valueAt(b, column), ascending, matchCase);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const comesFrom = new Map(shown.map((row, at) => [row, sorted[at] ?? row]));
  const order = rows.map((row) => comesFrom.get(row) ?? row);
  reorderRows(workbook, table, order);
  return order;
}
