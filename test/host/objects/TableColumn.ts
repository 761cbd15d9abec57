import { deleteCells } from '../model/deleteCells';
import { sheetById } from '../model/find';
import type { Area } from '../model/Area';
import { columnBodyArea, totalsArea, type Table as Model, type TableColumn as Column } from '../model/Table';
import { writeCells } from '../model/writeCells';
import { ApiError } from '../engine/ApiError';
import { text } from './arguments';
import { ExcelObject } from './ExcelObject';
import { Filter } from './Filter';
import type { Host, RangeObject } from './Host';
import { inputsFor, mapCells, given } from './rangeCells';

export class TableColumn extends ExcelObject {
  readonly className = 'TableColumn';

  constructor(
    host: Host,
    private readonly table: Model,
    private readonly column: Column,
  ) {
    super(host);
  }

  private get sheet() {
    return sheetById(this.book, this.table.sheet);
  }
  private get whole(): Area {
    return { ...this.table.area, column: this.table.area.column + this.Index, columnCount: 1 };
  }

  get Id() {
    return this.column.id;
  }
  get Index() {
    return this.table.columns.indexOf(this.column);
  }
  get Name(): unknown {
    return this.column.name;
  }
  set Name(value: unknown) {
    const name = text(value, 'name');
    if (name === '') throw new ApiError('InvalidArgument', 'a column without a name');
    writeCells(this.book, this.sheet, { ...this.whole, rowCount: 1 }, [[name]]);
  }
  get Values(): unknown {
    const range = this.GetRange();
    return mapCells(range, (row, column) =>
      given(this.book, this.book.calculation.valueAt(this.sheet.id, row, column)),
    );
  }
  set Values(value: unknown) {
    writeCells(this.book, this.sheet, this.whole, inputsFor(this.GetRange(), value));
  }
  get Filter() {
    return new Filter(this.host, this.table, this.column);
  }

  GetRange(): RangeObject {
    return this.host.range(this.sheet, this.whole);
  }
  GetDataBodyRange(): RangeObject {
    return this.host.range(this.sheet, columnBodyArea(this.table, this.Index));
  }
  GetHeaderRowRange(): RangeObject {
    return this.host.range(this.sheet, { ...this.whole, rowCount: 1 });
  }
  GetTotalRowRange(): RangeObject {
    const totals = totalsArea(this.table);
    if (!totals) throw new ApiError('InvalidOperation', 'no totals row');
    return this.host.range(this.sheet, { ...this.whole, row: totals.row, rowCount: 1 });
  }
  Delete(): void {
    deleteCells(this.book, this.sheet, this.whole, 'left');
  }
}
