import { bottomOf, rightOf } from '../../model/Area';
import type { Chart } from '../../model/charts/Chart';
import { chartData } from '../../model/charts/chartData';
import type { Workbook } from '../../model/Workbook';
import { displayText, type DisplayLanguage } from '../grid/displayText';
import { cutOff, type Box, type Side } from './Box';
import { drawAxes, widest } from './drawAxes';
import { drawLegend } from './drawLegend';
import { drawSeries } from './drawSeries';
import { Plot } from './Plot';
import { fontOf, label, LABEL_SIZE, svg } from './svg';
import { valueScale } from './valueScale';

const TITLE_SIZE = 18.6;
const EDGE = 10;
const LABEL_ROOM = LABEL_SIZE + 10;

/** The number format of the axis, or that of the first value. */
function formatOf(workbook: Workbook, { valueAxis, series }: Chart): string {
  if (valueAxis.numberFormat !== null) return valueAxis.numberFormat;
  const cells = series[0]?.values;
  const sheet = cells && workbook.sheets.find(({ id }) => id === cells.sheet);
  if (!sheet) return 'General';
  return workbook.styles.get(sheet.styles.at(bottomOf(cells.area), rightOf(cells.area))).numberFormat;
}

function drawTitle({ title }: Chart, box: Box): { drawn: SVGElement[]; rest: Box } {
  if (!title.visible || title.text === '') return { drawn: [], rest: box };
  const lines = title.text.split('\n');
  const height = TITLE_SIZE * 1.3;
  const drawn = lines.map((line, i) =>
    label(line, box.left + box.width / 2, box.top + height * (i + 0.5), { size: TITLE_SIZE }),
  );
  return { drawn, rest: title.overlay ? box : cutOff(box, 'Top', height * lines.length + 6).rest };
}

/** An axis's own title, beside its labels. */
function drawAxisTitle(text: string, side: Side, box: Box): { drawn: SVGElement; rest: Box } {
  const { strip, rest } = cutOff(box, side, LABEL_ROOM);
  const [x, y] = [strip.left + strip.width / 2, strip.top + strip.height / 2];
  return { drawn: label(text, x, y, side === 'Left' || side === 'Right' ? { turn: -90 } : {}), rest };
}

/** What a screen reader says of the chart. */
export const accessibleName = ({ title, altText, name }: Chart): string =>
  [title.visible ? title.text : '', altText].filter((text) => text !== '').join('. ') || name;

/** A chart as Excel would draw it, in pixels. */
export function drawChart(
  workbook: Workbook,
  chart: Chart,
  { width, height }: { width: number; height: number },
  language: DisplayLanguage,
): SVGElement {
  const data = chartData(workbook, chart);
  const isHorizontal = chart.type === 'BarClustered';
  const title = drawTitle(chart, {
    left: EDGE,
    top: EDGE,
    width: width - 2 * EDGE,
    height: height - 2 * EDGE,
  });
  const names = data.series.map(({ name }) => name);
  const legend = drawLegend(chart, names, title.rest);
  const drawn = [...title.drawn, ...legend.drawn];
  let box = legend.rest;
  for (const [axis, side] of [
    [chart.categoryAxis, isHorizontal ? 'Left' : 'Bottom'],
    [chart.valueAxis, isHorizontal ? (chart.categoryAxis.reversePlotOrder ? 'Top' : 'Bottom') : 'Left'],
  ] as const) {
    if (!axis.title.visible || axis.title.text === '') continue;
    const named = drawAxisTitle(axis.title.text, side, box);
    drawn.push(named.drawn);
    box = named.rest;
  }
  const values = data.series.flatMap((series) => series.values.flatMap(({ value }) => value ?? []));
  const scale = valueScale(values, chart.valueAxis, (isHorizontal ? box.width : box.height) / 50);
  const format = formatOf(workbook, chart);
  const numbers = scale.ticks.map((tick) => displayText(tick, format, language));
  const side = isHorizontal ? Math.min(widest(data.categories), box.width * 0.4) : widest(numbers);
  const isShown = isHorizontal ? chart.categoryAxis.visible : chart.valueAxis.visible;
  if (isShown) box = cutOff(box, 'Left', side + 8).rest;
  const isFlat = isHorizontal ? chart.valueAxis.visible : chart.categoryAxis.visible;
  const flatSide = isHorizontal && chart.categoryAxis.reversePlotOrder ? 'Top' : 'Bottom';
  if (isFlat) box = cutOff(box, flatSide, LABEL_ROOM).rest;
  // The last number stands half outside.
  box = cutOff(box, 'Right', EDGE).rest;
  const plot = new Plot(chart, box, data.categories.length, scale);
  const texts = { categories: data.categories, values: numbers, room: side };
  drawn.push(...drawAxes(chart, plot, texts), ...drawSeries(chart, data, plot));
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#FFFFFF', stroke: '#D9D9D9' };
  return svg(
    'svg',
    { width, height, role: 'img', 'aria-label': accessibleName(chart), style: `font: ${fontOf(LABEL_SIZE)}` },
    svg('rect', frame),
    ...drawn,
  );
}
