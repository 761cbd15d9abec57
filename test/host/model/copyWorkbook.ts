import { Calculation } from '../formulas/Calculation';
import { Events } from './events';
import { syncTable } from './syncTable';
import type { Workbook } from './Workbook';

/**
 * A workbook of its own that holds the same under the same ids, to which nobody is connected: what opening its file would give,
 * without a file. A test that needs one workbook hundreds of times makes it once.
 */
export function copyWorkbook({ events: _, tracked: __, ...workbook }: Workbook, now?: () => Date): Workbook {
  const { calculation: from, styles, sheets, ...data } = workbook;
  const calculation = new Calculation(now);
  const copy: Workbook = {
    ...structuredClone(data),
    calculation,
    // Styles are added and never changed.
    styles,
    sheets: sheets.map(({ styles: grid, ...sheet }) => ({ ...structuredClone(sheet), styles: grid.copy() })),
    events: new Events(),
    tracked: new Set(),
  };
  for (const { id, name } of sheets) calculation.addSheet(id, name);
  for (const table of copy.tables) syncTable(copy, table);
  for (const { name, formula, scope } of copy.names)
    if (scope === undefined || calculation.formulaOfName(name) === undefined)
      calculation.setName(name, formula);
  for (const { id } of sheets) copyCells(from, calculation, id);
  return copy;
}

function copyCells(from: Calculation, to: Calculation, sheet: string): void {
  const used = from.usedRange(sheet);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rowCount; row++)
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const formula = from.formulaAt(sheet, row, column);
      if (formula !== undefined) to.setFormula(sheet, row, column, formula);
      else to.setValue(sheet, row, column, from.valueAt(sheet, row, column));
    }
}
