import { ApiError } from '../engine/ApiError';
import { insertCells } from '../model/insertCells';
import { sheetById } from '../model/find';
import { resizeTable } from '../model/resizeTable';
import type { Table as Model } from '../model/Table';
import { writeCells } from '../model/writeCells';
import { matrix, wholeNumber } from './arguments';
import { ExcelCollection } from './ExcelObject';
import type { Host } from './Host';
import { TableColumn } from './TableColumn';

export class TableColumnCollection extends ExcelCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(
    host: Host,
    private readonly table: Model,
  ) {
    super(host);
  }

  list(): TableColumn[] {
    return this.table.columns.map((column) => new TableColumn(this.host, this.table, column));
  }

  get Count() {
    return this.table.columns.length;
  }

  /** By name or id. */
  GetItem(key: unknown): TableColumn {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `column ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const isId = typeof key === 'number';
    const column = this.table.columns.find(({ id, name }) =>
      isId ? id === key : name.toLowerCase() === wanted,
    );
    return column ? new TableColumn(this.host, this.table, column) : null;
  }

  GetItemAt(index: unknown): TableColumn {
    const found = this.list()[wholeNumber(index)];
    if (!found) throw new ApiError('InvalidArgument', `column ${String(index)}`);
    return found;
  }

  /** `values`: one column, header first; the header may also be `name`. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { columns, area } = this.table;
    const sheet = sheetById(this.book, this.table.sheet);
    const at = typeof index === 'number' && index >= 0 ? index : columns.length;
    if (at > columns.length) throw new ApiError('InvalidArgument', `column ${at}`);
    const place = { ...area, column: area.column + at, columnCount: 1 };
    insertCells(this.book, sheet, place, 'right');
    const isOutside = this.table.area.columnCount === area.columnCount;
    if (isOutside)
      resizeTable(this.book, this.table, {
        ...this.table.area,
        column: area.column,
        columnCount: area.columnCount + 1,
      });
    if (values !== null && values !== undefined) {
      const cells = matrix(values);
      writeCells(this.book, sheet, { ...place, rowCount: cells.length }, cells);
    }
    if (typeof name === 'string') writeCells(this.book, sheet, { ...place, rowCount: 1 }, [[name]]);
    return this.GetItemAt(at);
  }
}
