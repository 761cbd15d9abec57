import { setFilter } from '../../model/filterTable';
import type { Area } from '../../model/Area';
import { sheetById } from '../../model/find';
import { requireAllowed } from '../../model/protection';
import { headerArea, type ColumnFilter, type Table } from '../../model/Table';
import type { OpenDocument } from '../OpenDocument';

/** The header cell of a table's column. */
export const headerCell = (table: Table, column: number): Area => ({
  ...headerArea(table),
  column: table.area.column + column,
  columnCount: 1,
});

/**
 * Filters a table by one of its columns, or no longer, as a step that can be taken back.
 * @throws ApiError AccessDenied on a protected sheet
 */
export const filterColumn = (
  open: OpenDocument,
  table: Table,
  column: number,
  filter: ColumnFilter | null,
): void => {
  const { workbook } = open;
  requireAllowed(sheetById(workbook, table.sheet), 'allowAutoFilter');
  const before = table.columns[column]?.filter ?? null;
  const set = (wanted: ColumnFilter | null) => () =>
    open.asUser(() => setFilter(workbook, table, column, wanted));
  set(filter)();
  const shows = { sheet: table.sheet, area: headerCell(table, column) };
  open.history.push({ touches: [], shows, undo: set(before), redo: set(filter) });
};
