import { withoutSheet } from '../sheet/withoutSheet';

interface UndoRequest {
  table: Excel.Table;
  /** The written row, with the formulas and formats that stood there before it was written. */
  row: Excel.Range;
  /** The row was inserted for the write, so that it goes altogether. */
  inserted: boolean;
  /** The table's address before the write, sheet included. */
  tableAddress: string;
}

/** Puts back, at the next sync, what stood in the row and the size that the table had. */
export function undoRow(request: UndoRequest): void {
  const { table, row, inserted, tableAddress } = request;
  const range = table.worksheet.getRange(withoutSheet(row.address));
  if (inserted) {
    range.delete(Excel.DeleteShiftDirection.up);
  } else {
    range.numberFormat = row.numberFormat;
    range.formulas = row.formulas;
    table.resize(withoutSheet(tableAddress));
  }
}
