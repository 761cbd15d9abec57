import { isLine, seriesColor, type Chart } from '../../model/charts/Chart';
import { cutOff, type Box } from './Box';
import { shortened, widest } from './drawAxes';
import { drawMarker } from './drawMarker';
import { lineColor, stroke } from './drawSeries';
import { label, LABEL_SIZE, svg } from './svg';

const KEY = { bar: 8, line: 28 };
const GAP = 5;
const BETWEEN = 16;

function entry(chart: Chart, index: number, name: string, x: number, y: number): SVGElement[] {
  const series = chart.series[index];
  if (!series) return [];
  const text = (key: number) => label(name, x + key + GAP, y, { anchor: 'start' });
  if (!isLine(chart)) {
    const fill = series.fill ?? seriesColor(index);
    return [svg('rect', { x, y: y - KEY.bar / 2, width: KEY.bar, height: KEY.bar, fill }), text(KEY.bar)];
  }
  const color = lineColor(series, index);
  return [
    svg('line', { x1: x, y1: y, x2: x + KEY.line, y2: y, ...stroke(series, color) }),
    ...drawMarker(series.marker, index, color, { x: x + KEY.line / 2, y }),
    text(KEY.line),
  ];
}

/** Draws the legend at its side, in one line or one column; gives what it left. */
export function drawLegend(
  chart: Chart,
  names: readonly string[],
  box: Box,
): { drawn: SVGElement[]; rest: Box } {
  const { position, visible, overlay } = chart.legend;
  if (!visible || names.length === 0) return { drawn: [], rest: box };
  const key = (isLine(chart) ? KEY.line : KEY.bar) + GAP;
  const isColumn = position === 'Left' || position === 'Right';
  const size = isColumn ? Math.min(box.width * 0.4, widest(names) + key + BETWEEN) : LABEL_SIZE + 12;
  const { strip, rest } = cutOff(box, position, size);
  const room = isColumn ? size - key - GAP : Math.max(20, strip.width / names.length - key - BETWEEN);
  const shown = names.map((name) => shortened(name, room));
  const total = shown.reduce((sum, name) => sum + key + widest([name]) + BETWEEN, -BETWEEN);
  let x = isColumn ? strip.left + GAP : strip.left + (strip.width - total) / 2;
  let y = strip.top + strip.height / 2 - (isColumn ? ((names.length - 1) * 20) / 2 : 0);
  const drawn = shown.flatMap((name, index) => {
    const one = entry(chart, index, name, x, y);
    if (isColumn) y += 20;
    else x += key + widest([name]) + BETWEEN;
    return one;
  });
  return { drawn, rest: overlay ? box : rest };
}
