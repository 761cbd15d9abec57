import type { Chart } from '../../model/charts/Chart';
import type { Box } from './Box';
import type { ValueScale } from './valueScale';

/** Places in the plot area: categories count from 0 along their axis, values go by their scale. */
export class Plot {
  readonly isHorizontal: boolean;

  constructor(
    private readonly chart: Chart,
    readonly area: Box,
    readonly categories: number,
    readonly scale: ValueScale,
  ) {
    this.isHorizontal = chart.type === 'BarClustered';
  }

  valueAt(value: number): number {
    return this.scale.position(value);
  }

  /** @param value 0 at the beginning of the value axis, 1 at its end */
  point(category: number, value: number): { x: number; y: number } {
    const { left, top, width, height } = this.area;
    const plain = category / Math.max(1, this.categories);
    const along = this.chart.categoryAxis.reversePlotOrder ? 1 - plain : plain;
    // The first category of horizontal bars stands at the bottom.
    return this.isHorizontal
      ? { x: left + value * width, y: top + (1 - along) * height }
      : { x: left + along * width, y: top + (1 - value) * height };
  }

  /** The rectangle between two corners, each a category and a value. */
  box(one: [number, number], other: [number, number]): Box {
    const [a, b] = [this.point(...one), this.point(...other)];
    const [left, top] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    return { left, top, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  }
}
