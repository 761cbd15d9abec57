import { bottomOf, rightOf } from '../../model/Area';
import type { OpenDocument } from '../OpenDocument';
import type { Ground } from './moveSelection';
import type { SheetLayout } from './SheetLayout';

/** The open sheet as the keyboard moves over it. */
export const groundOf = (
  open: OpenDocument,
  { rows, columns, frozenRows, frozenColumns }: SheetLayout,
  rowsPerPage: number,
): Ground => {
  const { workbook, sheet } = open;
  const used = workbook.calculation.usedRange(sheet.id);
  return {
    rows: [...frozenRows, ...rows],
    columns: [...frozenColumns, ...columns],
    isBlank: (row, column) => workbook.calculation.valueAt(sheet.id, row, column) === null,
    lastUsed: used ? { row: bottomOf(used), column: rightOf(used) } : { row: 0, column: 0 },
    rowsPerPage,
  };
};
