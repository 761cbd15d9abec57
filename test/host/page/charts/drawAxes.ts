import type { Chart } from '../../model/charts/Chart';
import { measureText } from '../grid/measureText';
import type { Plot } from './Plot';
import { fontOf, label, LABEL_SIZE, svg } from './svg';

const GAP = 6;
const LINE = { stroke: '#D9D9D9', 'stroke-width': 1 };

const widthOf = (text: string): number => measureText(text, fontOf(LABEL_SIZE));
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** The text, cut where it would be wider than `room`. */
export function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let end = text.length - 1;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`) > room) end--;
  return `${text.slice(0, end)}…`;
}

function gridlines(chart: Chart, plot: Plot): SVGElement[] {
  if (!chart.valueAxis.majorGridlines) return [];
  return plot.scale.ticks.map((tick) => {
    const [from, to] = [plot.point(0, plot.valueAt(tick)), plot.point(plot.categories, plot.valueAt(tick))];
    return svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...LINE });
  });
}

function valueLabels(chart: Chart, plot: Plot, texts: readonly string[]): SVGElement[] {
  if (!chart.valueAxis.visible) return [];
  const start = plot.point(0, 0);
  const isAtEnd = chart.categoryAxis.reversePlotOrder;
  return plot.scale.ticks.map((tick, i) => {
    const { x, y } = plot.point(0, plot.valueAt(tick));
    const text = texts[i] ?? '';
    if (plot.isHorizontal) return label(text, x, start.y + (isAtEnd ? -GAP - 4 : GAP + 6));
    return isAtEnd
      ? label(text, start.x + GAP, y, { anchor: 'start' })
      : label(text, start.x - GAP, y, { anchor: 'end' });
  });
}

/** Where there is no room for all, every second or third one is written. */
function categoryLabels(chart: Chart, plot: Plot, texts: readonly string[], room: number): SVGElement[] {
  if (!chart.categoryAxis.visible) return [];
  const slot = (plot.isHorizontal ? plot.area.height : plot.area.width) / Math.max(1, texts.length);
  const needed = plot.isHorizontal ? LABEL_SIZE + 2 : Math.min(widest(texts), 3 * slot) + GAP;
  const every = Math.max(1, Math.ceil(needed / slot));
  return texts.flatMap((text, i) => {
    if (i % every !== 0) return [];
    const { x, y } = plot.point(i + 0.5, 0);
    if (plot.isHorizontal) return [label(shortened(text, room), x - GAP, y, { anchor: 'end' })];
    return [label(shortened(text, slot * every - GAP), x, y + GAP + 6)];
  });
}

/** Gridlines, the axis itself and what stands beside both axes; `room` is for a category's text. */
export function drawAxes(
  chart: Chart,
  plot: Plot,
  texts: { categories: readonly string[]; values: readonly string[]; room: number },
): SVGElement[] {
  const zero = plot.valueAt(Math.max(0, plot.scale.ticks[0] ?? 0));
  const [from, to] = [plot.point(0, zero), plot.point(plot.categories, zero)];
  const base = svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...LINE, stroke: '#8C8C8C' });
  return [
    ...gridlines(chart, plot),
    ...(chart.categoryAxis.visible ? [base] : []),
    ...valueLabels(chart, plot, texts.values),
    ...categoryLabels(chart, plot, texts.categories, texts.room),
  ];
}
