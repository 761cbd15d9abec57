import { ChartAxis } from './ChartAxis';
import { ChartObject } from './ChartObject';

export class ChartAxes extends ChartObject {
  readonly className = 'ChartAxes';

  get CategoryAxis() {
    return new ChartAxis(this.host, this.sheet, this.chart, this.chart.categoryAxis);
  }
  get ValueAxis() {
    return new ChartAxis(this.host, this.sheet, this.chart, this.chart.valueAxis);
  }
}
