import type { DimensionCols, DimensionRows } from '@revolist/revogrid';
import { firstNotBelow } from './firstNotBelow';
import type { Place } from './moveSelection';
import type { SheetLayout } from './SheetLayout';

/** Where RevoGrid draws a cell: it counts frozen rows and columns apart from the others. */
export interface GridPosition {
  x: number;
  y: number;
  colType: DimensionCols;
  rowType: DimensionRows;
}

/** `null` beyond what is drawn. A hidden row or column gives the next one shown. */
export const positionOfPlace = (layout: SheetLayout, { row, column }: Place): GridPosition | null => {
  const frozenY = firstNotBelow(layout.frozenRows, row);
  const frozenX = firstNotBelow(layout.frozenColumns, column);
  const y = frozenY >= 0 ? frozenY : firstNotBelow(layout.rows, row);
  const x = frozenX >= 0 ? frozenX : firstNotBelow(layout.columns, column);
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
