import type { Chart, ChartSeries, LineStyle } from '../../model/charts/Chart';
import type { Sheet } from '../../model/Sheet';
import { choice, positive } from '../arguments';
import { colour } from '../colour';
import type { Host } from '../Host';
import { ChartObject } from './ChartObject';

const STYLES: readonly LineStyle[] = [
  'Automatic',
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
];

abstract class SeriesPart extends ChartObject {
  constructor(
    host: Host,
    sheet: Sheet,
    chart: Chart,
    protected readonly series: ChartSeries,
  ) {
    super(host, sheet, chart);
  }
}

export class ChartSeriesFormat extends SeriesPart {
  readonly className = 'ChartSeriesFormat';

  get Fill() {
    return new ChartFill(this.host, this.sheet, this.chart, this.series);
  }
  get Line() {
    return new ChartLineFormat(this.host, this.sheet, this.chart, this.series);
  }
}

class ChartFill extends SeriesPart {
  readonly className = 'ChartFill';

  SetSolidColor(value: unknown): void {
    this.change(() => (this.series.fill = colour(value)));
  }
  Clear(): void {
    this.change(() => (this.series.fill = 'none'));
  }
}

class ChartLineFormat extends SeriesPart {
  readonly className = 'ChartLineFormat';

  private draw(part: Partial<ChartSeries['line']>): void {
    this.change(() => Object.assign(this.series.line, part));
  }
  get Color(): unknown {
    return this.series.line.color;
  }
  set Color(value: unknown) {
    this.draw({ color: colour(value) });
  }
  get LineStyle(): unknown {
    return this.series.line.style;
  }
  set LineStyle(value: unknown) {
    this.draw({ style: choice(value, STYLES, 'lineStyle') });
  }
  get Weight(): unknown {
    return this.series.line.weight;
  }
  set Weight(value: unknown) {
    this.draw({ weight: positive(value, 'weight') });
  }
  Clear(): void {
    this.draw({ style: 'None' });
  }
}
