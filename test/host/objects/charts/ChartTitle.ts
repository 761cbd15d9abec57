import { flag, text } from '../arguments';
import { ChartObject } from './ChartObject';

export class ChartTitle extends ChartObject {
  readonly className = 'ChartTitle';

  get Text(): unknown {
    return this.chart.title.text;
  }
  set Text(value: unknown) {
    this.change(() => Object.assign(this.chart.title, { text: text(value, 'title'), visible: true }));
  }
  get Visible(): unknown {
    return this.chart.title.visible;
  }
  set Visible(value: unknown) {
    this.change(() => (this.chart.title.visible = flag(value)));
  }
  get Overlay(): unknown {
    return this.chart.title.overlay;
  }
  set Overlay(value: unknown) {
    this.change(() => (this.chart.title.overlay = flag(value)));
  }
}
