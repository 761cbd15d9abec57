import type { Table } from '../../model/Table';
import { bodyArea } from '../../model/Table';
import { reorderRows } from '../../model/reorderRows';
import { sortTable } from '../../model/sortTable';
import type { OpenDocument } from '../OpenDocument';
import { headerCell } from './filterColumn';

/** The order that undoes another: where each row went. */
export const inverseOrder = (order: readonly number[], firstRow: number): number[] => {
  const inverse: number[] = [];
  order.forEach((from, at) => {
    inverse[from - firstRow] = firstRow + at;
  });
  return inverse;
};

/**
 * Sorts a table by one of its columns, as a step that can be taken back.
 * @throws ApiError AccessDenied on a protected sheet
 */
export const sortColumn = (open: OpenDocument, table: Table, column: number, ascending: boolean): void => {
  const { workbook } = open;
  const order = open.asUser(() => sortTable(workbook, table, [{ column, ascending }], false));
  const area = bodyArea(table);
  const reorder = (rows: number[]) => () => open.asUser(() => reorderRows(workbook, table, rows));
  open.history.push({
    touches: [{ sheet: table.sheet, area }],
    shows: { sheet: table.sheet, area: headerCell(table, column) },
    undo: reorder(inverseOrder(order, area.row)),
    redo: reorder(order),
    isStill: () => bodyArea(table).row === area.row && bodyArea(table).column === area.column,
  });
};
