import { FormulaSyntaxError } from '../formulas/FormulaSyntaxError';
import { bottomOf } from './Area';
import { deleteCells } from './deleteCells';
import { sheetById } from './find';
import { insertCells } from './insertCells';
import { syncTable } from './syncTable';
import { totalsArea, type Table } from './Table';
import type { Workbook } from './Workbook';

/** Turns a table's totals row on (cells below move down; "Total" in its first cell) or off. */
export function showTotals(workbook: Workbook, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const sheet = sheetById(workbook, table.sheet);
  const row = show ? bottomOf(table.area) + 1 : (totalsArea(table)?.row ?? 0);
  const cells = { ...table.area, row, rowCount: 1 };
  if (!show) {
    table.showTotals = false;
    table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
    syncTable(workbook, table);
    deleteCells(workbook, sheet, cells, 'up');
    return;
  }
  insertCells(workbook, sheet, cells, 'down');
  table.showTotals = true;
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  syncTable(workbook, table);
  const [first] = table.columns;
  if (first && table.columns.every((column) => column.total === undefined)) first.total = 'Total';
  table.columns.forEach(({ total }, i) => {
    if (total !== undefined) writeTotal(workbook, sheet.id, row, table.area.column + i, total);
  });
}

function writeTotal(workbook: Workbook, sheet: string, row: number, column: number, total: string): void {
  try {
    if (total.startsWith('=')) workbook.calculation.setFormula(sheet, row, column, total);
    else workbook.calculation.setValue(sheet, row, column, total);
  } catch (error) {
    // A total that names a column which is gone stays empty, as in Excel.
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
}
