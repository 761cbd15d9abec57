import { filterTable } from './filterTable';
import { sheetById } from './find';
import { bodyArea, isFiltered, type Table } from './Table';
import type { Workbook } from './Workbook';

/**
 * Puts the first rows of a table's body in another order: contents and cell formats, not the rules.
 * @param order for each of these rows, the sheet's row whose contents come there
 */
export function reorderRows(workbook: Workbook, table: Table, order: readonly number[]): void {
  const { calculation } = workbook;
  const sheet = sheetById(workbook, table.sheet);
  const body = bodyArea(table);
  for (let column = body.column; column < body.column + body.columnCount; column++) {
    const moved = order.map((from, at) => {
      const formula = calculation.formulaAt(sheet.id, from, column, { row: body.row + at, column });
      const value = formula === undefined ? calculation.valueAt(sheet.id, from, column) : null;
      return { formula, value, style: sheet.styles.at(from, column) };
    });
    for (const [at, { formula, value, style }] of moved.entries()) {
      if (formula === undefined) calculation.setValue(sheet.id, body.row + at, column, value);
      else calculation.setFormula(sheet.id, body.row + at, column, formula);
      sheet.styles.set(body.row + at, column, style);
    }
  }
  if (isFiltered(table)) filterTable(workbook, table);
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: sheet.id,
    area: { ...body, rowCount: order.length },
    change: 'RangeEdited',
    by: workbook.actor,
  });
}
