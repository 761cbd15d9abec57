import { isLine, seriesColor, type Chart, type ChartSeries, type LineStyle } from '../../model/charts/Chart';
import type { ChartData, ChartValue } from '../../model/charts/chartData';
import { drawMarker } from './drawMarker';
import type { Plot } from './Plot';
import { label, svg } from './svg';

const PIXELS_PER_POINT = 4 / 3;
const dashes: Partial<Record<LineStyle, string>> = {
  Dash: '6 4',
  DashDot: '6 3 2 3',
  DashDotDot: '6 3 2 3 2 3',
  Dot: '2 3',
};

export const lineColor = ({ line }: ChartSeries, index: number): string => line.color ?? seriesColor(index);

export const stroke = (series: ChartSeries, color: string): Record<string, string | number> => ({
  stroke: series.line.style === 'None' ? 'none' : color,
  'stroke-width': series.line.weight * PIXELS_PER_POINT,
  ...(dashes[series.line.style] && { 'stroke-dasharray': dashes[series.line.style] }),
});

function bars(chart: Chart, values: ChartValue[], index: number, plot: Plot): SVGElement[] {
  const series = chart.series[index];
  if (!series) return [];
  // One bar is as wide as 100 percent; the gap beside a group of them is given in the same measure.
  const bar = 1 / (chart.series.length + chart.gapWidth / 100);
  const start = (chart.gapWidth / 100 / 2 + index) * bar;
  const hasLine = series.line.color !== null || !['Automatic', 'None'].includes(series.line.style);
  return values.flatMap(({ value, text }, category) => {
    if (value === null) return [];
    const [left, right] = [category + start, category + start + bar];
    const box = plot.box([left, plot.valueAt(0)], [right, plot.valueAt(value)]);
    const look = {
      fill: series.fill ?? seriesColor(index),
      ...(hasLine && stroke(series, lineColor(series, index))),
    };
    const shape = svg('rect', { x: box.left, y: box.top, width: box.width, height: box.height, ...look });
    return series.hasDataLabels ? [shape, dataLabel(text, plot, (left + right) / 2, value)] : [shape];
  });
}

function dataLabel(text: string, plot: Plot, category: number, value: number): SVGElement {
  const { x, y } = plot.point(category, plot.valueAt(value));
  const isBelow = value < 0;
  if (!plot.isHorizontal) return label(text, x, y + (isBelow ? 10 : -10));
  return label(text, x + (isBelow ? -4 : 4), y, { anchor: isBelow ? 'end' : 'start' });
}

function lines(chart: Chart, values: ChartValue[], index: number, plot: Plot): SVGElement[] {
  const series = chart.series[index];
  if (!series) return [];
  const color = lineColor(series, index);
  const points = values.map(({ value }, category) =>
    value === null ? null : plot.point(category + 0.5, plot.valueAt(value)),
  );
  const path = points
    .map((at, i) => (at ? `${points[i - 1] ? 'L' : 'M'}${at.x.toFixed(1)} ${at.y.toFixed(1)}` : ''))
    .join('');
  const marks = points.flatMap((at) => (at ? drawMarker(series.marker, index, color, at) : []));
  const texts = series.hasDataLabels
    ? values.flatMap(({ value, text }, i) => (value === null ? [] : [dataLabel(text, plot, i + 0.5, value)]))
    : [];
  const look = {
    fill: 'none',
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    ...stroke(series, color),
  };
  return [svg('path', { d: path, ...look }), ...marks, ...texts];
}

/** The bars or lines of a chart. */
export const drawSeries = (chart: Chart, data: ChartData, plot: Plot): SVGElement[] =>
  data.series.flatMap(({ values }, index) => (isLine(chart) ? lines : bars)(chart, values, index, plot));
