import { ApiError } from '../engine/ApiError';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { filterTable } from './filterTable';
import { sheetById } from './find';
import { requireAllowed } from './protection';
import { bodyArea, isFiltered, type Table } from './Table';
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

/**
 * Sorts the body, keeping the order of equal rows. Contents and cell formats move, rules stay.
 * @param keys columns by position, the first counts most
 */
export function sortTable(
  workbook: Workbook,
  table: Table,
  keys: { column: number; ascending: boolean }[],
  matchCase: boolean,
): void {
  const sheet = sheetById(workbook, table.sheet);
  requireAllowed(sheet, 'allowSort');
  if (keys.some(({ column }) => !table.columns[column]))
    throw new ApiError('InvalidArgument', 'no such column');
  const body = bodyArea(table);
  const rows = Array.from({ length: body.rowCount }, (_, r) =>
    table.columns.map((_column, c) => {
      const at = [sheet.id, body.row + r, body.column + c] as const;
      const style = sheet.styles.at(body.row + r, body.column + c);
      return {
        value: workbook.calculation.valueAt(...at),
        formula: workbook.calculation.formulaAt(...at),
        style,
      };
    }),
  );
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [left = null, right = null] = [a[column]?.value, b[column]?.value];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const order = compare(left, right, matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  rows.forEach((cells, r) =>
    cells.forEach(({ value, formula, style }, c) => {
      const at = [sheet.id, body.row + r, body.column + c] as const;
      if (formula) workbook.calculation.setFormula(...at, formula);
      else workbook.calculation.setValue(...at, value);
      sheet.styles.set(body.row + r, body.column + c, style);
    }),
  );
  if (isFiltered(table)) filterTable(workbook, table);
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: sheet.id,
    area: body,
    change: 'RangeEdited',
    by: workbook.actor,
  });
}
