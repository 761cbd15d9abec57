import type { GuardedTable } from './guardedCell';

/** Rows of a column of a table in which a formula stands, asked in the batch that is being put together. */
export function askCalculated(table: GuardedTable, key: string): () => number[] {
  const body = table.column(key).load('rowIndex');
  const found = body.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  found.load('areas/items/rowIndex,areas/items/rowCount');
  return () =>
    (found.isNullObject ? [] : found.areas.items).flatMap(({ rowIndex, rowCount }) =>
      Array.from({ length: rowCount }, (_, row) => rowIndex - body.rowIndex + row),
    );
}
