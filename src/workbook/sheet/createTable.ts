import { columnLetters } from './columnLetters';
import { dressHeader } from './dressHeader';

/** Of every table that we make. */
export const tableStyle = 'TableStyleLight1';

interface TableRequest {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Per column; `General` where nothing is said. */
  formats?: readonly string[];
  /** Where the header row begins, counted from 0. */
  row?: number;
  column?: number;
}

/** Makes one table with its headers; an empty table keeps the one blank row that Excel gives it. */
export function createTable(sheet: Excel.Worksheet, request: TableRequest): Excel.Table {
  const { name, headers, rows, formats, row = 0, column = 0 } = request;
  const bodyRows = Math.max(1, rows.length);
  const body = sheet.getRangeByIndexes(row + 1, column, bodyRows, headers.length);
  if (formats) body.numberFormat = Array.from({ length: bodyRows }, () => [...formats]);
  if (rows.length > 0) body.values = rows.map((cells) => [...cells]);
  sheet.getRangeByIndexes(row, column, 1, headers.length).values = [[...headers]];

  const last = columnLetters(column + headers.length - 1);
  const table = sheet.tables.add(`${columnLetters(column)}${row + 1}:${last}${row + 1 + bodyRows}`, true);
  table.name = name;
  table.style = tableStyle;
  dressHeader(table.getHeaderRowRange());
  return table;
}
