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
  const data = sheet.getRange(`A${trend.first - 1}:C${trend.last}`);
  const chart = drawn(parts.trend, Excel.ChartType.lineMarkers, data, names.trend);
  dressTrend(chart);
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
function dressTrend(chart: Excel.Chart): void {
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.minimum = 0;
  const [received, closed] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  received.format.line.color = green;
  received.format.line.weight = 2.25;
  received.markerStyle = Excel.ChartMarkerStyle.circle;
  closed.format.line.color = amber;
  closed.format.line.weight = 2.25;
  closed.format.line.lineStyle = Excel.ChartLineStyle.dash;
  closed.markerStyle = Excel.ChartMarkerStyle.square;
}
