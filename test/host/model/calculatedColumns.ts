import { bottomOf, intersection, type Area } from './Area';
import type { Sheet } from './Sheet';
import { columnBodyArea, type Table } from './Table';
import type { Workbook } from './Workbook';

/**
 * What AutoCorrect's "Fill formulas in tables" does after a write in `area`, API writes included (OfficeDev issue 6745): a
 * formula written into a column that holds nothing else becomes the column's own and fills it.
 */
export function adoptCalculatedColumns(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  table.columns.forEach((column, index) => {
    const cells = columnBodyArea(table, index);
    const touched = intersection(cells, area);
    const formula = touched && workbook.calculation.formulaAt(sheet.id, touched.row, cells.column);
    if (!formula || !isOnlyFormula(workbook, sheet, cells, touched)) return;
    column.calculated = workbook.calculation.formulaAt(sheet.id, touched.row, cells.column, cells) ?? formula;
    fill(workbook, sheet, cells, (row) => copy(workbook, sheet, touched.row, cells.column, row));
  });
}

/** Gives the rows that came to the table the formulas of its calculated columns, where nothing was written. */
export function fillNewRows(workbook: Workbook, sheet: Sheet, table: Table, rows: Area): void {
  table.columns.forEach((column, index) => {
    const body = columnBodyArea(table, index);
    const cells = intersection(body, rows);
    const { calculated } = column;
    if (!calculated || !cells) return;
    const pattern = cells.row > body.row ? body.row : bottomOf(cells) + 1;
    fill(workbook, sheet, cells, (row) => copy(workbook, sheet, pattern, body.column, row) ?? calculated);
  });
}

/** Whether the touched cells all hold one formula and the rest of the column holds nothing. */
function isOnlyFormula(workbook: Workbook, sheet: Sheet, cells: Area, touched: Area): boolean {
  for (let row = cells.row; row <= bottomOf(cells); row++) {
    const formula = workbook.calculation.formulaAt(sheet.id, row, cells.column);
    const isTouched = row >= touched.row && row <= bottomOf(touched);
    const holdsValue = workbook.calculation.valueAt(sheet.id, row, cells.column) !== null;
    if (
      isTouched
        ? formula !== copy(workbook, sheet, touched.row, cells.column, row)
        : formula !== undefined || holdsValue
    )
      return false;
  }
  return true;
}

/** The formula of the cell at `from`, as it reads in another row of its column. */
const copy = (
  workbook: Workbook,
  sheet: Sheet,
  from: number,
  column: number,
  row: number,
): string | undefined => workbook.calculation.formulaAt(sheet.id, from, column, { row, column });

function fill(
  workbook: Workbook,
  sheet: Sheet,
  cells: Area,
  formulaFor: (row: number) => string | undefined,
): void {
  for (let row = cells.row; row <= bottomOf(cells); row++) {
    const at = [sheet.id, row, cells.column] as const;
    const isBlank =
      workbook.calculation.formulaAt(...at) === undefined && workbook.calculation.valueAt(...at) === null;
    const formula = isBlank ? formulaFor(row) : undefined;
    if (formula) workbook.calculation.setFormula(...at, formula);
  }
}
