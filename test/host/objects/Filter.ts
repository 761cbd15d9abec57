import { setFilter } from '../model/filterTable';
import type { ColumnFilter, Table as Model, TableColumn as Column } from '../model/Table';
import { list, text } from './arguments';
import { ExcelObject } from './ExcelObject';
import { customFilter, readFilterCriteria, showFilterCriteria } from './filterCriteria';
import type { Host } from './Host';

export class Filter extends ExcelObject {
  readonly className = 'Filter';

  constructor(
    host: Host,
    private readonly table: Model,
    private readonly column: Column,
  ) {
    super(host);
  }

  private set(filter: ColumnFilter | null): void {
    setFilter(this.book, this.table, this.table.columns.indexOf(this.column), filter);
  }

  get Criteria(): unknown {
    return showFilterCriteria(this.column.filter);
  }
  Apply(criteria: unknown): void {
    this.set(readFilterCriteria(criteria));
  }
  ApplyValuesFilter(values: unknown): void {
    this.set({ kind: 'values', values: list(values).map((value) => text(value)) });
  }
  ApplyCustomFilter(first: unknown, second: unknown, operator: unknown): void {
    this.set(customFilter(first, second, operator));
  }
  Clear(): void {
    this.set(null);
  }
}
