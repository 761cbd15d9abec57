import type { Area } from './Area';
import { findTable } from './find';
import { insertCells } from './insertCells';
import { requireAllowed } from './protection';
import { renameColumnsByHeader } from './renameColumnsByHeader';
import { requireRoomForTable } from './requireRoomForTable';
import type { Sheet } from './Sheet';
import type { Table, TableColumn } from './Table';
import { newId, type Workbook } from './Workbook';

/**
 * Makes a table of `area`. Without headers Excel moves the cells one row down and writes "Column1", "Column2" above them. A
 * lone header row gets one blank body row.
 * @throws ApiError InvalidArgument on overlap, AccessDenied on a protected sheet
 */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  requireAllowed(sheet);
  requireRoomForTable(workbook, sheet, area);
  if (!hasHeaders) insertCells(workbook, sheet, { ...area, rowCount: 1 }, 'down');
  const rowCount = Math.max(2, area.rowCount + (hasHeaders ? 0 : 1));
  requireRoomForTable(workbook, sheet, { ...area, rowCount });
  const columns = Array.from({ length: area.columnCount }, (_, i): TableColumn => ({ id: i + 1, name: '' }));
  const table: Table = {
    id: newId(workbook),
    name: freeTableName(workbook),
    sheet: sheet.id,
    area: { ...area, rowCount },
    columns,
    nextColumnId: columns.length + 1,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filteredRows: new Set(),
  };
  workbook.tables.push(table);
  renameColumnsByHeader(workbook, sheet, table);
  workbook.events.emit({ kind: 'tableAdded', table: table.id, sheet: sheet.id });
  return table;
}

function freeTableName(workbook: Workbook): string {
  let number = workbook.tables.length + 1;
  while (findTable(workbook, `Table${number}`)) number++;
  return `Table${number}`;
}
