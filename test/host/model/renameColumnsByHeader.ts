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
  if (!saysItsNames(workbook, sheet, table)) takeNames(workbook, sheet, table);
  syncTable(workbook, table);
  readRenamed(workbook);
}

/** Most writes across a header row say what stands there. */
function saysItsNames({ calculation }: Workbook, sheet: Sheet, { columns, area }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return (
    names.size === columns.length &&
    columns.every(({ name }, index) => {
      const at = [sheet.id, area.row, area.column + index] as const;
      return calculation.valueAt(...at) === name && calculation.formulaAt(...at) === undefined;
    })
  );
}

function takeNames(workbook: Workbook, sheet: Sheet, table: Table): void {
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
}
