import { ApiError } from '../engine/ApiError';
import { bodyArea, type Table as Model } from '../model/Table';
import { addTableRows, deleteTableRows } from '../model/tableRows';
import { list, matrix, wholeNumber } from './arguments';
import { ExcelCollection } from './ExcelObject';
import type { Host } from './Host';
import { TableRow } from './TableRow';

export class TableRowCollection extends ExcelCollection<TableRow> {
  readonly className = 'TableRowCollection';

  constructor(
    host: Host,
    private readonly table: Model,
  ) {
    super(host);
  }

  list(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.host, this.table, index));
  }

  /** An empty table has one blank row. */
  get Count() {
    return bodyArea(this.table).rowCount;
  }

  override GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableRow {
    const at = wholeNumber(index);
    if (at < 0 || at >= this.Count) throw new ApiError('InvalidArgument', `row ${at}`);
    return new TableRow(this.host, this.table, at);
  }

  /** `values`: rows, or one value for a single row of one column. Gives the first new row. */
  Add(index: unknown, values: unknown): TableRow {
    const blank = this.table.columns.map(() => '');
    const rows =
      values === null || values === undefined ? [blank] : Array.isArray(values) ? matrix(values) : [[values]];
    const at = index === null || index === undefined ? null : wholeNumber(index);
    return new TableRow(this.host, this.table, addTableRows(this.book, this.table, at, rows));
  }

  DeleteRows(rows: unknown): void {
    const indexes = list(rows).map((row) => (row instanceof TableRow ? row.Index : wholeNumber(row)));
    deleteTableRows(this.book, this.table, indexes);
  }

  DeleteRowsAt(index: unknown, count: unknown): void {
    const first = wholeNumber(index);
    const rows = Array.from({ length: wholeNumber(count ?? 1) }, (_, i) => first + i);
    deleteTableRows(this.book, this.table, rows);
  }
}
