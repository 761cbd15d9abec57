import { ApiError } from '../engine/ApiError';
import { bottomOf, MAX_ROWS, overlaps, type Area } from './Area';
import { findName, findTable, pivotsOn, sheetById, tablesOn } from './find';
import { insertCells } from './insertCells';
import { requireAllowed } from './protection';
import { renameColumnsByHeader } from './renameColumnsByHeader';
import type { Sheet } from './Sheet';
import { syncTable } from './syncTable';
import type { Table, TableColumn } from './Table';
import { newId, type Workbook } from './Workbook';

/** @throws ApiError InvalidArgument where tables, merged cells or pivots are in the way */
export function requireRoomForTable(workbook: Workbook, sheet: Sheet, area: Area, own?: Table): void {
  const others = tablesOn(workbook, sheet).filter((table) => table !== own);
  const drawn = pivotsOn(workbook, sheet).flatMap((pivot) => pivot.drawn ?? []);
  const inTheWay = [...others.map((table) => table.area), ...sheet.merges, ...drawn];
  if (inTheWay.some((taken) => overlaps(taken, area))) {
    throw new ApiError('InvalidArgument', 'a table, pivot or merged cell overlaps');
  }
}

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

/** A table's or defined name: a letter, underscore or backslash first, no spaces, not like a cell's address. */
export function isValidName(name: string): boolean {
  const isAddress = /^[a-z]{1,3}\d+$|^r\d*(c\d*)?$|^c\d*$/i.test(name);
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isAddress;
}

/** @throws ApiError InvalidArgument for a name that is not allowed, ItemAlreadyExists for one in use */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!isValidName(name)) throw new ApiError('InvalidArgument', `"${name}" can't name a table`);
  const taken = findTable(workbook, name);
  if ((taken && taken !== table) || findName(workbook, name)) throw new ApiError('ItemAlreadyExists', name);
  table.name = name;
  syncTable(workbook, table);
}

/** Removes a table with its cells (`deleteCells`), or leaves them as plain cells. */
export function removeTable(workbook: Workbook, table: Table): void {
  workbook.tables = workbook.tables.filter((other) => other !== table);
  workbook.calculation.removeTable(table.id);
  workbook.events.emit({ kind: 'tableDeleted', table: table.id, sheet: table.sheet });
}

/**
 * `Table.resize`: "The range for the headers must remain in the same row, and the resulting range must overlap the original
 * table range" (Office.js reference). New columns get a name.
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
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}
