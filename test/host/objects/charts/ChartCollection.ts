import { ApiError } from '../../engine/ApiError';
import { addChart } from '../../model/charts/addChart';
import { CHART_TYPES, type Chart as ChartModel } from '../../model/charts/Chart';
import type { Sheet } from '../../model/Sheet';
import { choice, implemented, wholeNumber } from '../arguments';
import { ExcelCollection } from '../ExcelObject';
import type { Host } from '../Host';
import { rangeAt } from '../rangeAt';
import { Chart } from './Chart';

/** The charts of a sheet, in the order they were made. */
export class ChartCollection extends ExcelCollection<Chart> {
  readonly className = 'ChartCollection';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  list(): Chart[] {
    return this.sheet.charts.map((chart) => this.of(chart));
  }

  private of(chart: ChartModel): Chart {
    return new Chart(this.host, this.sheet, chart);
  }

  get Count() {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const by = choice(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
    const kind = implemented(type, CHART_TYPES, 'chart type');
    return this.of(addChart(this.book, this.sheet, kind, rangeAt(this.host, this.sheet, source), by));
  }

  GetItem(key: unknown): Chart {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `chart ${String(key)}`);
    return found;
  }

  /** By name, or by id after a sync. */
  GetItemOrNullObject(key: unknown): Chart | null {
    const wanted = String(key).toLowerCase();
    const found = this.sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? this.of(found) : null;
  }

  GetItemAt(index: unknown): Chart {
    const found = this.sheet.charts[wholeNumber(index)];
    if (!found) throw new ApiError('InvalidArgument', `chart ${String(index)}`);
    return this.of(found);
  }
}
