import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { RangeCollection } from './RangeCollection';

/** Rectangles of one sheet; only what they are can be asked. */
export class RangeAreas extends ExcelObject {
  readonly className = 'RangeAreas';

  constructor(
    host: Host,
    private readonly ranges: readonly RangeObject[],
  ) {
    super(host);
  }

  get AreaCount() {
    return this.ranges.length;
  }
  get CellCount() {
    return this.ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  }
  get Areas() {
    return new RangeCollection(this.host, this.ranges);
  }
}
