import { bottomOf, contains, rightOf, type Area } from '../../model/Area';
import { columnName } from '../../model/address';
import { tablesOn } from '../../model/find';
import { bodyArea, isFiltered } from '../../model/Table';
import type { OpenDocument } from '../OpenDocument';

/** Excel colours the numbers of rows that a filter lets through. */
const isLetThrough = ({ workbook, sheet }: OpenDocument, row: number): boolean =>
  tablesOn(workbook, sheet).some((table) => {
    const body = bodyArea(table);
    return isFiltered(table) && contains(body, { ...body, row, rowCount: 1 });
  });

/** Draws a column's letter (row -1), a row's number (column -1), or the corner that selects everything. */
export const drawHeading = (
  cell: HTMLElement,
  open: OpenDocument,
  selected: Area | null,
  row: number,
  column: number,
  box: string,
): void => {
  const isSelected =
    selected !== null &&
    (row < 0
      ? column >= selected.column && column <= rightOf(selected)
      : row >= selected.row && row <= bottomOf(selected));
  const isNumber = column < 0;
  const isCorner = isNumber && row < 0;
  cell.className = `heading${isSelected && !isCorner ? ' selected' : ''}`;
  cell.classList.toggle('corner', isCorner);
  cell.classList.toggle('let-through', isNumber && !isCorner && isLetThrough(open, row));
  cell.role = isNumber ? 'rowheader' : 'columnheader';
  cell.style.cssText = box;
  cell.textContent = isCorner ? '' : isNumber ? String(row + 1) : columnName(column);
};
