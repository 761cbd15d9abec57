import type { DimensionCols, DimensionRows } from '@revolist/revogrid';
import type { Place } from './moveSelection';
import type { SheetLayout } from './SheetLayout';

/** Where RevoGrid draws a cell: it counts frozen rows and columns apart from the others. */
export interface GridPosition {
  x: number;
  y: number;
  colType: DimensionCols;
  rowType: DimensionRows;
}

/** Position of the first number that is not below `wanted`, in ascending numbers; -1 when all are. */
const positionOf = (numbers: number[], wanted: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length ? low : -1;
};

/** `null` beyond what is drawn. A hidden row or column gives the next one shown. */
export const positionOfPlace = (layout: SheetLayout, { row, column }: Place): GridPosition | null => {
  const frozenY = positionOf(layout.frozenRows, row);
  const frozenX = positionOf(layout.frozenColumns, column);
  const y = frozenY >= 0 ? frozenY : positionOf(layout.rows, row);
  const x = frozenX >= 0 ? frozenX : positionOf(layout.columns, column);
  if (x < 0 || y < 0) return null;
  return {
    x,
    y,
    colType: frozenX >= 0 ? 'colPinStart' : 'rgCol',
    rowType: frozenY >= 0 ? 'rowPinStart' : 'rgRow',
  };
};

export const placeOfPosition = (
  layout: SheetLayout,
  { x, y, colType, rowType }: GridPosition,
): Place | null => {
  const row = (rowType === 'rowPinStart' ? layout.frozenRows : layout.rows)[y];
  const column = (colType === 'colPinStart' ? layout.frozenColumns : layout.columns)[x];
  return row === undefined || column === undefined ? null : { row, column };
};
