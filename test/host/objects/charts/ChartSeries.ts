import type { Chart, ChartCells, ChartSeries as SeriesModel, MarkerStyle } from '../../model/charts/Chart';
import { seriesName } from '../../model/charts/chartData';
import type { Sheet } from '../../model/Sheet';
import { choice, flag, positive, text, wholeNumber } from '../arguments';
import { colour } from '../colour';
import type { Host } from '../Host';
import { rangeAt } from '../rangeAt';
import { ChartObject } from './ChartObject';
import { ChartSeriesFormat } from './ChartSeriesFormat';

const MARKERS: readonly MarkerStyle[] = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Circle',
  'Plus',
];

export class ChartSeries extends ChartObject {
  readonly className = 'ChartSeries';

  constructor(
    host: Host,
    sheet: Sheet,
    chart: Chart,
    private readonly series: SeriesModel,
  ) {
    super(host, sheet, chart);
  }

  get Format() {
    return new ChartSeriesFormat(this.host, this.sheet, this.chart, this.series);
  }
  get Name(): unknown {
    return seriesName(this.book, this.series, this.chart.series.indexOf(this.series));
  }
  set Name(value: unknown) {
    this.change(() => (this.series.name = text(value, 'name')));
  }
  get HasDataLabels(): unknown {
    return this.series.hasDataLabels;
  }
  set HasDataLabels(value: unknown) {
    this.change(() => (this.series.hasDataLabels = flag(value)));
  }
  /** Percents of a bar; one for the whole chart. */
  get GapWidth(): unknown {
    return this.chart.gapWidth;
  }
  set GapWidth(value: unknown) {
    this.change(() => (this.chart.gapWidth = wholeNumber(value, 'gapWidth')));
  }

  private mark(part: Partial<SeriesModel['marker']>): void {
    this.change(() => Object.assign(this.series.marker, part));
  }
  get MarkerStyle(): unknown {
    return this.series.marker.style;
  }
  set MarkerStyle(value: unknown) {
    this.mark({ style: choice(value, MARKERS, 'markerStyle') });
  }
  get MarkerSize(): unknown {
    return this.series.marker.size;
  }
  set MarkerSize(value: unknown) {
    this.mark({ size: positive(value, 'markerSize') });
  }
  get MarkerBackgroundColor(): unknown {
    return this.series.marker.fill;
  }
  set MarkerBackgroundColor(value: unknown) {
    this.mark({ fill: colour(value) });
  }
  get MarkerForegroundColor(): unknown {
    return this.series.marker.border;
  }
  set MarkerForegroundColor(value: unknown) {
    this.mark({ border: colour(value) });
  }

  SetValues(source: unknown): void {
    this.change(() => (this.series.values = this.cellsAt(source)));
  }
  SetXAxisValues(source: unknown): void {
    this.change(() => (this.series.categories = this.cellsAt(source)));
  }
  private cellsAt(source: unknown): ChartCells {
    const { sheet, area } = rangeAt(this.host, this.sheet, source);
    return { sheet: sheet.id, area };
  }

  Delete(): void {
    this.change(() => (this.chart.series = this.chart.series.filter((series) => series !== this.series)));
  }
}
