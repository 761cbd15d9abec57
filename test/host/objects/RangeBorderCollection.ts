import { choice } from './arguments';
import { ExcelCollection } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { BORDER_INDEXES, RangeBorder } from './RangeBorder';

export class RangeBorderCollection extends ExcelCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }

  list(): RangeBorder[] {
    return BORDER_INDEXES.map((index) => new RangeBorder(this.host, this.range, index));
  }

  GetItem(index: unknown): RangeBorder {
    return new RangeBorder(this.host, this.range, choice(index, BORDER_INDEXES));
  }
}
