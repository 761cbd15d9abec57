import { ApiError } from '../../engine/ApiError';
import type { Chart } from '../../model/charts/Chart';
import { newSeries } from '../../model/charts/newSeries';
import type { Sheet } from '../../model/Sheet';
import { text, wholeNumber } from '../arguments';
import { ExcelCollection } from '../ExcelObject';
import type { Host } from '../Host';
import { ChartSeries } from './ChartSeries';

export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  list(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.host, this.sheet, this.chart, series));
  }

  get Count() {
    return this.chart.series.length;
  }

  GetItemAt(index: unknown): ChartSeries {
    const found = this.list()[wholeNumber(index)];
    if (!found) throw new ApiError('InvalidArgument', `series ${String(index)}`);
    return found;
  }

  /** A series without values yet; categories are those of the first one. */
  Add(name: unknown, index: unknown): ChartSeries {
    const { series, type } = this.chart;
    const called = name === undefined || name === null ? '' : text(name);
    const added = newSeries(type, called, null, series[0]?.categories ?? null);
    series.splice(typeof index === 'number' ? wholeNumber(index) : series.length, 0, added);
    this.touch(this.sheet);
    return new ChartSeries(this.host, this.sheet, this.chart, added);
  }
}
