import { bottomOf, intersection, rightOf, type Area } from './Area';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** The cells of `within` that hold a formula, as pieces of columns. */
export function formulaAreas(workbook: Workbook, sheet: Sheet, within: Area): Area[] {
  const used = workbook.calculation.usedRange(sheet.id);
  const filled = used && intersection(used, within);
  if (!filled) return [];
  const areas: Area[] = [];
  for (let column = filled.column; column <= rightOf(filled); column++) {
    let open: Area | null = null;
    for (let row = filled.row; row <= bottomOf(filled); row++) {
      if (workbook.calculation.formulaAt(sheet.id, row, column) === undefined) open = null;
      else if (open) open.rowCount++;
      else areas.push((open = { row, column, rowCount: 1, columnCount: 1 }));
    }
  }
  return areas;
}
