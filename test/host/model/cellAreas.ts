import { bottomOf, intersection, rightOf, type Area } from './Area';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** The kinds of special cells that are told apart (Excel.SpecialCellType). */
export type CellKind = 'Formulas' | 'Blanks';

/** The cells of `within` that hold a formula, or nothing at all, as pieces of columns; only in the rows and columns that are in use. */
export function cellAreas(workbook: Workbook, sheet: Sheet, within: Area, kind: CellKind): Area[] {
  const { calculation } = workbook;
  const used = calculation.usedRange(sheet.id);
  const filled = used && intersection(used, within);
  if (!filled) return [];
  const isOne = (row: number, column: number): boolean => {
    const hasFormula = calculation.formulaAt(sheet.id, row, column) !== undefined;
    if (kind === 'Formulas') return hasFormula;
    return !hasFormula && calculation.valueAt(sheet.id, row, column) === null;
  };
  const areas: Area[] = [];
  for (let column = filled.column; column <= rightOf(filled); column++) {
    let open: Area | null = null;
    for (let row = filled.row; row <= bottomOf(filled); row++) {
      if (!isOne(row, column)) open = null;
      else if (open) open.rowCount++;
      else areas.push((open = { row, column, rowCount: 1, columnCount: 1 }));
    }
  }
  return areas;
}
