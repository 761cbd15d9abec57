/**
 * Each header cell of the register's tables has a hidden name in the workbook. Excel keeps such a name with its cell when
 * headers, tables and sheets are renamed, columns moved, and a table is turned into a range; it travels with the file. Of
 * the ids of tables and columns nothing says that they are the same in each client.
 */
const prefix = 'Kolom_';

/** @example Kolom_Klachten_phone */
export const headerName = (table: string, key: string): string =>
  `${prefix}${table.replace(/^tbl/, '')}_${key}`;

/** The table, by the name that we made it with, and the column's key; `null` for any other name. */
export function columnOfName(name: string): { table: string; key: string } | null {
  const [, table, key] = /^Kolom_(.+)_([A-Za-z0-9]+)$/.exec(name) ?? [];
  return table && key ? { table: `tbl${table}`, key } : null;
}

/**
 * Names header cells, found by what they say: columns may move at any moment. A name that leads elsewhere, or nowhere
 * since its sheet was deleted, makes room. @param headers by key
 */
export function nameHeaders(
  table: Excel.Table,
  made: string,
  headers: Iterable<readonly [key: string, header: string]>,
): void {
  for (const [key, header] of headers) {
    const { names } = table.context.workbook;
    names.getItemOrNullObject(headerName(made, key)).delete();
    const cell = table.columns.getItem(header).getHeaderRowRange();
    names.add(headerName(made, key), cell).visible = false;
  }
}
