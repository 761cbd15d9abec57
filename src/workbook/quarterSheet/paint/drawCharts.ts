import type { TrendPoint } from '../../../procedure/quarterReport/trendOf';
import { green } from '../../sheet/houseColours';
import type { ComposedBlocks } from '../blocks/composeBlocks';
import type { QuarterParts } from '../names/findQuarterSheet';
import type { QuarterNames } from '../names/quarterNames';

const amber = '#B8860B';

/** A bar per category and the lines of received and closed; each is made once and gets its new data in place. */
export function drawCharts(
  sheet: Excel.Worksheet,
  parts: Pick<QuarterParts, 'bars' | 'trend'>,
  names: QuarterNames,
  { categories, bars, trend, trendChart }: ComposedBlocks,
  points: readonly TrendPoint[],
): void {
  const drawn = (existing: Excel.Chart | null, type: Excel.ChartType, data: Excel.Range, name: string) => {
    existing?.setData(data, Excel.ChartSeriesBy.columns);
    const chart = existing ?? sheet.charts.add(type, data, Excel.ChartSeriesBy.columns);
    chart.name = name;
    chart.title.text = name;
    return chart;
  };
  if (categories === null) {
    parts.bars?.delete();
  } else {
    const data = sheet.getRange(`A${categories.first - 1}:B${categories.last}`);
    const chart = drawn(parts.bars, Excel.ChartType.barClustered, data, names.bars);
    dressBars(chart);
    chart.setPosition(`A${bars.first}`, `H${bars.last}`);
  }
  if (trend === null) {
    parts.trend?.delete();
    return;
  }
  const data = sheet.getRange(`A${trend.first - 1}:C${trend.last}`);
  const chart = drawn(parts.trend, Excel.ChartType.lineMarkers, data, names.trend);
  dressTrend(chart, axisStep(points));
  chart.setPosition(`D${trendChart.first}`, `H${trendChart.last}`);
}

/** New data makes new series, so their looks are set each time. */
function dressBars(chart: Excel.Chart): void {
  chart.legend.visible = false;
  // Excel draws the first category at the bottom.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(green);
  series.hasDataLabels = true;
  series.gapWidth = 50;
}

/** Apart without colours too: a full line with dots, a dashed one with squares. */
function dressTrend(chart: Excel.Chart, step: number): void {
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorUnit = step;
  const [received, closed] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  received.format.line.color = green;
  received.format.line.weight = 2.25;
  received.markerStyle = Excel.ChartMarkerStyle.circle;
  closed.format.line.color = amber;
  closed.format.line.weight = 2.25;
  closed.format.line.lineStyle = Excel.ChartLineStyle.dash;
  closed.markerStyle = Excel.ChartMarkerStyle.square;
}

/** Between the lines of an axis over whole numbers: 1, 2 or 5, or ten times as much, for six lines at most. */
function axisStep(points: readonly TrendPoint[]): number {
  const most = Math.max(1, ...points.flatMap(({ received, closed }) => [received ?? 0, closed ?? 0]));
  const power = 10 ** Math.floor(Math.log10(most));
  return Math.max(1, [0.2, 0.5, 1, 2].map((part) => part * power).find((step) => most / step <= 5) ?? power);
}
