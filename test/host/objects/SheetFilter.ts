import { filterSheet, removeSheetFilter } from '../model/filterSheet';
import type { Sheet } from '../model/Sheet';
import { wholeNumber } from './arguments';
import { ExcelObject } from './ExcelObject';
import { readFilterCriteria } from './filterCriteria';
import type { Host } from './Host';
import { rangeAt } from './rangeAt';

/** The filter of a sheet outside its tables. It stays where it was put: inserted rows don't move it. */
export class SheetFilter extends ExcelObject {
  readonly className = 'AutoFilter';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get Enabled() {
    return this.sheet.autoFilter !== null;
  }
  get IsDataFiltered() {
    return (this.sheet.autoFilter?.hides.length ?? 0) > 0;
  }

  Apply(range: unknown, column: unknown, criteria: unknown): void {
    const { area } = rangeAt(this.host, this.sheet, range);
    const filter = criteria === null || criteria === undefined ? null : readFilterCriteria(criteria);
    const position = column === null || column === undefined ? 0 : wholeNumber(column);
    filterSheet(this.book, this.sheet, { area, column: position, filter });
  }
  Remove(): void {
    removeSheetFilter(this.book, this.sheet);
  }
}
