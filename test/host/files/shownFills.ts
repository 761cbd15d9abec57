import { bottomOf, contains, rightOf, span } from '../model/Area';
import { isRowHidden } from '../model/filterTable';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { conditionalLook } from '../page/grid/cellView';
import type { Fill } from './fillsInHtml';

/** The fills of the cells in view, from their styles and the conditional formats that hold: what `fillsInHtml` reads. */
export function shownFills(workbook: Workbook, sheet: Sheet): Fill[][] {
  const used = workbook.calculation.usedRange(sheet.id);
  if (!used) return [];
  const numbers = (last: number) => Array.from({ length: last + 1 }, (_, i) => i);
  const rows = numbers(bottomOf(used)).filter((row) => !isRowHidden(workbook, sheet.id, row));
  const columns = numbers(rightOf(used)).filter((column) => !sheet.hiddenColumns.has(column));
  return rows.map((row) =>
    columns.map((column) => {
      const cell = span(row, column, row, column);
      const at = sheet.merges.find((merge) => contains(merge, cell)) ?? cell;
      const look = conditionalLook(workbook, sheet, at.row, at.column);
      return look.fill ?? workbook.styles.get(sheet.styles.at(at.row, at.column)).fill;
    }),
  );
}
