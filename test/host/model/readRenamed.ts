import { bodyArea, type Table, type TableColumn } from './Table';
import type { Workbook } from './Workbook';

/** Takes over how names and calculated columns read after cells moved or something was renamed. */
export function readRenamed(workbook: Workbook): void {
  // A name of one sheet may be called as one of the workbook, which formulas mean.
  for (const name of workbook.names.filter(({ scope }) => scope === undefined))
    name.formula = workbook.calculation.formulaOfName(name.name) ?? name.formula;
  for (const table of workbook.tables) {
    table.columns.forEach((column, index) =>
      readCalculated(workbook, table, column, table.area.column + index),
    );
  }
}

/** From the first row of the body; a column whose formula was overwritten there keeps what it had. */
function readCalculated(workbook: Workbook, table: Table, column: TableColumn, at: number): void {
  if (column.calculated === undefined) return;
  column.calculated =
    workbook.calculation.formulaAt(table.sheet, bodyArea(table).row, at) ?? column.calculated;
}
