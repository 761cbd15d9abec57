import { ApiError } from '../engine/ApiError';
import { wholeNumber } from './arguments';
import { ExcelCollection } from './ExcelObject';
import type { Host, RangeObject } from './Host';

/** The rectangles of a RangeAreas. */
export class RangeCollection extends ExcelCollection<RangeObject> {
  readonly className = 'RangeCollection';

  constructor(
    host: Host,
    private readonly ranges: readonly RangeObject[],
  ) {
    super(host);
  }

  list(): RangeObject[] {
    return [...this.ranges];
  }

  GetItemAt(index: unknown): RangeObject {
    const found = this.ranges[wholeNumber(index)];
    if (!found) throw new ApiError('InvalidArgument', `range ${String(index)}`);
    return found;
  }
}
