import { sheetById } from '../model/find';
import { bodyArea, type Table as Model } from '../model/Table';
import { deleteTableRows } from '../model/tableRows';
import { writeCells } from '../model/writeCells';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { inputsFor, mapCells, given } from './rangeCells';

export class TableRow extends ExcelObject {
  readonly className = 'TableRow';

  constructor(
    host: Host,
    private readonly table: Model,
    private readonly index: number,
  ) {
    super(host);
  }

  get Index() {
    return this.index;
  }
  get Values(): unknown {
    const range = this.GetRange();
    return mapCells(range, (row, column) =>
      given(this.book, this.book.calculation.valueAt(range.sheet.id, row, column)),
    );
  }
  set Values(value: unknown) {
    const range = this.GetRange();
    writeCells(this.book, range.sheet, range.area, inputsFor(range, value));
  }
  GetRange(): RangeObject {
    const body = bodyArea(this.table);
    const sheet = sheetById(this.book, this.table.sheet);
    return this.host.range(sheet, { ...body, row: body.row + this.index, rowCount: 1 });
  }
  Delete(): void {
    deleteTableRows(this.book, this.table, [this.index]);
  }
}
