import type { Sheet } from '../model/Sheet';
import { ExcelCollection, ExcelObject } from './ExcelObject';
import type { Host } from './Host';
import { rangeAt } from './rangeAt';

/** Page breaks above rows, added by hand. */
export class PageBreakCollection extends ExcelCollection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  list(): PageBreak[] {
    return this.sheet.pageLayout.pageBreaks.map((row) => new PageBreak(this.host, this.sheet, row));
  }

  /** The break comes before the first cell of the range. */
  Add(given: unknown): PageBreak {
    const { row } = rangeAt(this.host, this.sheet, given).area;
    const { pageLayout } = this.sheet;
    pageLayout.pageBreaks = [...new Set([...pageLayout.pageBreaks, row])].sort((a, b) => a - b);
    return new PageBreak(this.host, this.sheet, row);
  }

  RemovePageBreaks(): void {
    this.sheet.pageLayout.pageBreaks = [];
  }
}

class PageBreak extends ExcelObject {
  readonly className = 'PageBreak';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly row: number,
  ) {
    super(host);
  }

  GetCellAfterBreak() {
    return this.host.range(this.sheet, { row: this.row, column: 0, rowCount: 1, columnCount: 1 });
  }
}
