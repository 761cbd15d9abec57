import { ApiError } from '../engine/ApiError';
import { bottomOf, MAX_ROWS, overlaps, type Area } from './Area';
import { sheetById } from './find';
import { requireAllowed } from './protection';
import { renameColumnsByHeader } from './renameColumnsByHeader';
import { requireRoomForTable } from './requireRoomForTable';
import type { Table, TableColumn } from './Table';
import type { Workbook } from './Workbook';

/**
 * `Table.resize`: "The range for the headers must remain in the same row, and the resulting range must overlap the original
 * table range" (Office.js reference). What becomes of a totals row is documented nowhere: refused. New columns get a name.
 * @throws ApiError InvalidArgument
 */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  const sheet = sheetById(workbook, table.sheet);
  requireAllowed(sheet);
  const fits = area.row === table.area.row && overlaps(area, table.area) && area.rowCount > 1;
  if (!fits || bottomOf(area) >= MAX_ROWS)
    throw new ApiError('InvalidArgument', 'not a place for this table');
  requireRoomForTable(workbook, sheet, area, table);
  const before = table.columns;
  const from = table.area.column;
  table.columns = Array.from({ length: area.columnCount }, (_, i): TableColumn => {
    return before[area.column + i - from] ?? { id: table.nextColumnId++, name: '' };
  });
  table.area = area;
  renameColumnsByHeader(workbook, sheet, table);
  workbook.events.emit({ kind: 'tableResized', table: table.id, sheet: sheet.id });
}
