import { bottomOf, isWholeColumns, isWholeRows, rightOf } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { wholeNumber } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { rangeAt } from './rangeAt';

export class WorksheetFreezePanes extends ExcelObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.frozen = rows > 0 || columns > 0 ? { rows, columns } : null;
    this.touch(this.sheet);
  }

  FreezeRows(count: unknown): void {
    this.freeze(wholeNumber(count ?? 1), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, wholeNumber(count ?? 1));
  }
  /** The range becomes the top-left pane; whole columns freeze columns only, whole rows rows only. */
  FreezeAt(given: unknown): void {
    const { area } = rangeAt(this.host, this.sheet, given);
    this.freeze(isWholeColumns(area) ? 0 : bottomOf(area) + 1, isWholeRows(area) ? 0 : rightOf(area) + 1);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { frozen } = this.sheet;
    if (!frozen) return null;
    const size = { rowCount: frozen.rows || 1_048_576, columnCount: frozen.columns || 16_384 };
    return this.host.range(this.sheet, { row: 0, column: 0, ...size });
  }
}
