import { sheetById } from '../model/find';
import { clearFilters, filterTable, setFilter } from '../model/filterTable';
import { isFiltered, type Table as Model } from '../model/Table';
import { wholeNumber } from './arguments';
import { ExcelObject } from './ExcelObject';
import { readFilterCriteria, showFilterCriteria } from './filterCriteria';
import type { Host, RangeObject } from './Host';

/** The filter of a table. */
export class AutoFilter extends ExcelObject {
  readonly className = 'AutoFilter';

  constructor(
    host: Host,
    private readonly table: Model,
  ) {
    super(host);
  }

  get Enabled() {
    return this.table.showFilterButton;
  }
  get IsDataFiltered() {
    return isFiltered(this.table);
  }
  get Criteria(): unknown {
    return this.table.columns.map((column) => showFilterCriteria(column.filter));
  }

  Apply(_range: unknown, column: unknown, criteria: unknown): void {
    if (column === null || column === undefined) return;
    const filter = criteria === null || criteria === undefined ? null : readFilterCriteria(criteria);
    setFilter(this.book, this.table, wholeNumber(column), filter);
  }
  ClearColumnCriteria(column: unknown): void {
    setFilter(this.book, this.table, wholeNumber(column), null);
  }
  ClearCriteria(): void {
    clearFilters(this.book, this.table);
  }
  Reapply(): void {
    filterTable(this.book, this.table);
  }
  GetRange(): RangeObject {
    return this.host.range(sheetById(this.book, this.table.sheet), this.table.area);
  }
}
