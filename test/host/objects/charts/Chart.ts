import { ApiError } from '../../engine/ApiError';
import { bottomOf, rightOf } from '../../model/Area';
import { CHART_TYPES } from '../../model/charts/Chart';
import { chartPlace, cornersAt, type ChartPlace } from '../../model/charts/chartPlace';
import { splitSource } from '../../model/charts/splitSource';
import { choice, implemented, positive, text } from '../arguments';
import { rangeAt } from '../rangeAt';
import { ChartAxes } from './ChartAxes';
import { ChartLegend } from './ChartLegend';
import { ChartObject } from './ChartObject';
import { ChartSeriesCollection } from './ChartSeriesCollection';
import { ChartTitle } from './ChartTitle';

export class Chart extends ChartObject {
  readonly className = 'Chart';

  get Id() {
    return this.chart.id;
  }
  get Name(): unknown {
    return this.chart.name;
  }
  set Name(value: unknown) {
    this.change(() => (this.chart.name = text(value, 'name')));
  }
  get ChartType(): unknown {
    return this.chart.type;
  }
  set ChartType(value: unknown) {
    this.change(() => (this.chart.type = implemented(value, CHART_TYPES, 'chart type')));
  }

  get Title() {
    return new ChartTitle(this.host, this.sheet, this.chart);
  }
  get Legend() {
    return new ChartLegend(this.host, this.sheet, this.chart);
  }
  get Axes() {
    return new ChartAxes(this.host, this.sheet, this.chart);
  }
  get Series() {
    return new ChartSeriesCollection(this.host, this.sheet, this.chart);
  }
  get Worksheet() {
    return this.host.worksheet(this.sheet);
  }

  private get place(): ChartPlace {
    return chartPlace(this.book, this.sheet, this.chart);
  }
  private put(part: Partial<ChartPlace>): void {
    const place = { ...this.place, ...part };
    this.change(() => Object.assign(this.chart, cornersAt(this.book, this.sheet, place)));
  }
  get Left(): unknown {
    return this.place.left;
  }
  set Left(value: unknown) {
    this.put({ left: positive(value, 'left') });
  }
  get Top(): unknown {
    return this.place.top;
  }
  set Top(value: unknown) {
    this.put({ top: positive(value, 'top') });
  }
  get Width(): unknown {
    return this.place.width;
  }
  set Width(value: unknown) {
    this.put({ width: positive(value, 'width') });
  }
  get Height(): unknown {
    return this.place.height;
  }
  set Height(value: unknown) {
    this.put({ height: positive(value, 'height') });
  }

  /** With an end cell the chart covers both and all between; without, it keeps its size. */
  SetPosition(start: unknown, end: unknown): void {
    const first = rangeAt(this.host, this.sheet, start).area;
    const last = end === null || end === undefined ? null : rangeAt(this.host, this.sheet, end).area;
    const from = { row: first.row, column: first.column, right: 0, down: 0 };
    if (!last) {
      const { left, top } = chartPlace(this.book, this.sheet, { from, to: from });
      this.put({ left, top });
      return;
    }
    if (bottomOf(last) < first.row || rightOf(last) < first.column)
      throw new ApiError('InvalidArgument', 'the end lies before the start');
    const to = { row: bottomOf(last) + 1, column: rightOf(last) + 1, right: 0, down: 0 };
    this.change(() => Object.assign(this.chart, { from, to }));
  }

  /** Replaces all series; their looks go with them. */
  SetData(source: unknown, seriesBy: unknown): void {
    const { sheet, area } = rangeAt(this.host, this.sheet, source);
    const by = choice(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
    this.change(() => (this.chart.series = splitSource(this.book, sheet, area, this.chart.type, by)));
  }

  Delete(): void {
    this.change(() => (this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart)));
  }
}
