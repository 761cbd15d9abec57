import { bottomOf, intersection, type Area } from './Area';
import type { Sheet } from './Sheet';
import { columnBodyArea, type Table } from './Table';
import type { Workbook } from './Workbook';

/**
 * What AutoCorrect's "Fill formulas in tables" does after a write in `area`, API writes included (OfficeDev issue 6745):
 * formulas written into a column that holds nothing else become the column's own and fill it. Where they differ, an API
 * write gives every cell the last of them (issues 6745 and 5909); what a person pastes stays as it is.
 */
export function adoptCalculatedColumns(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  if (!workbook.fillsFormulas) return;
  table.columns.forEach((column, index) => {
    const cells = columnBodyArea(table, index);
    const touched = intersection(cells, area);
    if (!touched || !holdsOnlyFormulas(workbook, sheet, cells, touched)) return;
    const last = bottomOf(touched);
    const copies = (row: number) => copy(workbook, sheet, last, cells.column, row);
    const differs = rowsOf(touched).filter(
      (row) => workbook.calculation.formulaAt(sheet.id, row, cells.column) !== copies(row),
    );
    if (differs.length > 0 && workbook.actor !== 'addIn') return;
    const calculated = workbook.calculation.formulaAt(sheet.id, last, cells.column, cells);
    if (calculated !== undefined) column.calculated = calculated;
    for (const row of differs) workbook.calculation.setValue(sheet.id, row, cells.column, null);
    fill(workbook, sheet, cells, copies);
  });
}

/** Gives the rows that came to the table the formulas of its calculated columns, where nothing was written. */
export function fillNewRows(workbook: Workbook, sheet: Sheet, table: Table, rows: Area): void {
  if (!workbook.fillsFormulas) return;
  table.columns.forEach((column, index) => {
    const body = columnBodyArea(table, index);
    const cells = intersection(body, rows);
    const { calculated } = column;
    if (!calculated || !cells) return;
    const pattern = cells.row > body.row ? body.row : bottomOf(cells) + 1;
    fill(workbook, sheet, cells, (row) => copy(workbook, sheet, pattern, body.column, row) ?? calculated);
  });
}

/** Whether the touched cells all hold a formula and the rest of the column holds nothing. */
function holdsOnlyFormulas(workbook: Workbook, sheet: Sheet, cells: Area, touched: Area): boolean {
  const { calculation } = workbook;
  const holdsFormula = (row: number) => calculation.formulaAt(sheet.id, row, cells.column) !== undefined;
  const isBlank = (row: number) =>
    !holdsFormula(row) && calculation.valueAt(sheet.id, row, cells.column) === null;
  const isTouched = (row: number) => row >= touched.row && row <= bottomOf(touched);
  // What was written comes first: it seldom holds formulas, and a blank column may be long.
  return rowsOf(touched).every(holdsFormula) && rowsOf(cells).every((row) => isTouched(row) || isBlank(row));
}

const rowsOf = ({ row, rowCount }: Area): number[] => Array.from({ length: rowCount }, (_, i) => row + i);

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
