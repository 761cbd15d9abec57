import { sortTable } from '../model/sortTable';
import type { Table as Model } from '../model/Table';
import { flag, list, record, wholeNumber } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host } from './Host';

export class TableSort extends ExcelObject {
  readonly className = 'TableSort';

  constructor(
    host: Host,
    private readonly table: Model,
  ) {
    super(host);
  }

  /** Sorts by values only; `key` counts from the table's first column. */
  Apply(fields: unknown, matchCase: unknown): void {
    const keys = list(fields, 'fields').map((field) => {
      const { key, ascending } = record(field, 'field');
      return { column: wholeNumber(key, 'key'), ascending: flag(ascending ?? true) };
    });
    sortTable(this.book, this.table, keys, matchCase === true);
  }
}
