import { ApiError } from '../../engine/ApiError';
import type { Chart, ChartAxis as AxisModel } from '../../model/charts/Chart';
import type { Sheet } from '../../model/Sheet';
import { flag, text } from '../arguments';
import type { Host } from '../Host';
import { ChartObject } from './ChartObject';

/** "Can be set to a numeric value or an empty string (for automatic axis values)." */
function numberOrAutomatic(value: unknown): number | null {
  if (value === '') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ApiError('InvalidArgument', `no number: ${String(value)}`);
}

abstract class AxisPart extends ChartObject {
  constructor(
    host: Host,
    sheet: Sheet,
    chart: Chart,
    protected readonly axis: AxisModel,
  ) {
    super(host, sheet, chart);
  }
}

export class ChartAxis extends AxisPart {
  readonly className = 'ChartAxis';

  get Title() {
    return new ChartAxisTitle(this.host, this.sheet, this.chart, this.axis);
  }
  get MajorGridlines() {
    return new ChartGridlines(this.host, this.sheet, this.chart, this.axis);
  }
  get Visible(): unknown {
    return this.axis.visible;
  }
  set Visible(value: unknown) {
    this.change(() => (this.axis.visible = flag(value)));
  }
  get NumberFormat(): unknown {
    return this.axis.numberFormat ?? 'General';
  }
  set NumberFormat(value: unknown) {
    this.change(() => (this.axis.numberFormat = text(value, 'numberFormat')));
  }
  get ReversePlotOrder(): unknown {
    return this.axis.reversePlotOrder;
  }
  set ReversePlotOrder(value: unknown) {
    this.change(() => (this.axis.reversePlotOrder = flag(value)));
  }
  /** Excel answers with the number it chose; ours knows only a number that was set. */
  get Minimum(): unknown {
    return this.axis.minimum;
  }
  set Minimum(value: unknown) {
    this.change(() => (this.axis.minimum = numberOrAutomatic(value)));
  }
  get Maximum(): unknown {
    return this.axis.maximum;
  }
  set Maximum(value: unknown) {
    this.change(() => (this.axis.maximum = numberOrAutomatic(value)));
  }
  get MajorUnit(): unknown {
    return this.axis.majorUnit;
  }
  set MajorUnit(value: unknown) {
    this.change(() => (this.axis.majorUnit = numberOrAutomatic(value)));
  }
}

class ChartAxisTitle extends AxisPart {
  readonly className = 'ChartAxisTitle';

  get Text(): unknown {
    return this.axis.title.text;
  }
  set Text(value: unknown) {
    this.change(() => Object.assign(this.axis.title, { text: text(value, 'title'), visible: true }));
  }
  get Visible(): unknown {
    return this.axis.title.visible;
  }
  set Visible(value: unknown) {
    this.change(() => (this.axis.title.visible = flag(value)));
  }
}

class ChartGridlines extends AxisPart {
  readonly className = 'ChartGridlines';

  get Visible(): unknown {
    return this.axis.majorGridlines;
  }
  set Visible(value: unknown) {
    this.change(() => (this.axis.majorGridlines = flag(value)));
  }
}
