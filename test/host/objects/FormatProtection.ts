import { changeStyle } from '../model/changeStyle';
import { flag } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { styleOf } from './styleOf';

export class FormatProtection extends ExcelObject {
  readonly className = 'FormatProtection';

  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }

  get Locked(): unknown {
    return styleOf(this.book, this.range, 'locked');
  }
  set Locked(value: unknown) {
    changeStyle(this.book, this.range.sheet, this.range.area, { locked: flag(value) });
  }
}
