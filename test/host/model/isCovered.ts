import { contains, span } from './Area';
import type { Sheet } from './Sheet';

/** Whether the cell lies under a merged cell and so holds nothing of its own. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const cell = span(row, column, row, column);
  return sheet.merges.some(
    (merge) => contains(merge, cell) && (merge.row !== row || merge.column !== column),
  );
}
