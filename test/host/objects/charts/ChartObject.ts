import type { Chart } from '../../model/charts/Chart';
import { requireAllowed } from '../../model/protection';
import type { Sheet } from '../../model/Sheet';
import { ExcelObject } from '../ExcelObject';
import type { Host } from '../Host';

/** A chart or a part of it. */
export abstract class ChartObject extends ExcelObject {
  constructor(
    host: Host,
    protected readonly sheet: Sheet,
    protected readonly chart: Chart,
  ) {
    super(host);
  }

  /** @throws ApiError AccessDenied on a protected sheet */
  protected change(change: () => void): void {
    requireAllowed(this.sheet, 'allowEditObjects');
    change();
    this.touch(this.sheet);
  }
}
