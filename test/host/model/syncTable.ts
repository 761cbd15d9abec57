import { bodyArea, type Table } from './Table';
import type { Workbook } from './Workbook';

/** Tells the calculation where a table lies now and what its columns are called. */
export function syncTable(workbook: Workbook, table: Table): void {
  const body = bodyArea(table);
  workbook.calculation.setTable({
    id: table.id,
    name: table.name,
    sheet: table.sheet,
    row: body.row - 1,
    column: table.area.column,
    rowCount: body.rowCount + 1,
    columns: table.columns.map((column) => column.name),
    totals: table.showTotals,
  });
}
