import { readRenamed } from './readRenamed';
import type { Sheet } from './Sheet';
import { syncTable } from './syncTable';
import type { Table } from './Table';
import { uniqueName } from './uniqueName';
import type { Workbook } from './Workbook';

/**
 * Gives the table's columns the names that stand in its header cells, made unique, and writes them back as text: a header
 * cell always holds text, is never blank and never twice the same in a table.
 */
export function renameColumnsByHeader(workbook: Workbook, sheet: Sheet, table: Table): void {
  // Most writes across a header row say what stands there.
  const { calculation } = workbook;
  const isRight = table.columns.every(({ name }, index) => {
    const at = [sheet.id, table.area.row, table.area.column + index] as const;
    return calculation.valueAt(...at) === name && calculation.formulaAt(...at) === undefined;
  });
  if (isRight) return;
  const names: string[] = [];
  table.columns.forEach((column, index) => {
    const value = workbook.calculation.valueAt(sheet.id, table.area.row, table.area.column + index);
    const name = value === null ? '' : String(value);
    const later = table.columns.slice(index + 1).map((other) => other.name);
    const taken = name === column.name ? names : [...names, ...later];
    names.push(uniqueName(name, taken, 'Column'));
  });
  names.forEach((name, index) => {
    const column = table.columns[index];
    if (column) column.name = name;
    workbook.calculation.setValue(sheet.id, table.area.row, table.area.column + index, name);
  });
  syncTable(workbook, table);
  readRenamed(workbook);
}
