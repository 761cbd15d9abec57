import { changeStyle } from '../model/changeStyle';
import { colour } from './colour';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { styleOf } from './styleOf';

export class RangeFill extends ExcelObject {
  readonly className = 'RangeFill';

  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }

  /** White also stands for no fill, as Excel answers. */
  get Color(): unknown {
    return styleOf(this.book, this.range, 'fill') ?? '#FFFFFF';
  }
  set Color(value: unknown) {
    changeStyle(this.book, this.range.sheet, this.range.area, { fill: value === '' ? null : colour(value) });
  }

  Clear(): void {
    changeStyle(this.book, this.range.sheet, this.range.area, { fill: null });
  }
}
