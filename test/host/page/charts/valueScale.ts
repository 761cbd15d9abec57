import type { ChartAxis } from '../../model/charts/Chart';

export interface ValueScale {
  ticks: number[];
  /** 0 at the beginning of the axis, 1 at its end. */
  position(value: number): number;
}

/** 1, 2 or 5 times a power of ten, so that there are about `wanted` steps. */
function niceStep(range: number, wanted: number): number {
  const rough = range / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

/**
 * The numbers along a value axis: from zero, unless the axis says otherwise, to just above the largest.
 * @param wanted about how many steps there is room for
 */
export function valueScale(values: readonly number[], axis: ChartAxis, wanted: number): ValueScale {
  const largest = Math.max(0, ...values);
  const smallest = Math.min(0, ...values);
  const span = (axis.maximum ?? largest) - (axis.minimum ?? smallest) || 1;
  const step = axis.majorUnit ?? niceStep(span * 1.05, wanted);
  const first = axis.minimum ?? Math.floor((smallest * 1.05) / step) * step;
  // Excel leaves a little room above the largest value.
  const last = axis.maximum ?? Math.max(first + step, Math.ceil((largest * 1.05) / step) * step);
  const count = Math.floor((last - first) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((first + i * step).toPrecision(12)));
  const share = (value: number) => (Math.min(last, Math.max(first, value)) - first) / (last - first);
  return { ticks, position: (value) => (axis.reversePlotOrder ? 1 - share(value) : share(value)) };
}
