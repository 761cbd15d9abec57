import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** The cells stay, as after `Table.convertToRange`. */
export function removeTable(workbook: Workbook, table: Table): void {
  workbook.tables = workbook.tables.filter((other) => other !== table);
  workbook.calculation.removeTable(table.id);
  workbook.events.emit({ kind: 'tableDeleted', table: table.id, sheet: table.sheet });
}
