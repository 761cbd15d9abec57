import { choice, flag } from '../arguments';
import { ChartObject } from './ChartObject';

export class ChartLegend extends ChartObject {
  readonly className = 'ChartLegend';

  get Visible(): unknown {
    return this.chart.legend.visible;
  }
  set Visible(value: unknown) {
    this.change(() => (this.chart.legend.visible = flag(value)));
  }
  get Position(): unknown {
    return this.chart.legend.position;
  }
  set Position(value: unknown) {
    const position = choice(value, ['Top', 'Bottom', 'Left', 'Right'], 'position');
    this.change(() => (this.chart.legend.position = position));
  }
  get Overlay(): unknown {
    return this.chart.legend.overlay;
  }
  set Overlay(value: unknown) {
    this.change(() => (this.chart.legend.overlay = flag(value)));
  }
}
