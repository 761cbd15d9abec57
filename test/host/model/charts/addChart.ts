import { requireAllowed } from '../protection';
import { rightOf, type Area } from '../Area';
import type { Sheet } from '../Sheet';
import { newId, type Workbook } from '../Workbook';
import type { Chart, ChartAxis, ChartType } from './Chart';
import { seriesName } from './chartData';
import { chartPlace, cornersAt } from './chartPlace';
import { splitSource, type SeriesBy } from './splitSource';

/** Excel's size for a new chart, in points. */
const NEW = { width: 360, height: 216 };

const GAP_WIDTHS: Record<ChartType, number> = {
  BarClustered: 182,
  ColumnClustered: 219,
  Line: 150,
  LineMarkers: 150,
};

const axis = (majorGridlines: boolean): ChartAxis => ({
  visible: true,
  title: { text: '', visible: false },
  majorGridlines,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  reversePlotOrder: false,
});

/**
 * Puts a chart of the cells in `source`, which may lie on another sheet, on a sheet: at the right of its cells. One series names
 * the chart; several get a legend.
 * @throws ApiError AccessDenied on a protected sheet
 */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: ChartType,
  source: { sheet: Sheet; area: Area },
  by: SeriesBy,
): Chart {
  requireAllowed(sheet, 'allowEditObjects');
  const series = splitSource(workbook, source.sheet, source.area, type, by);
  const [first, ...others] = series;
  const text = first && others.length === 0 ? seriesName(workbook, first, 0) : 'Chart Title';
  const used = workbook.calculation.usedRange(sheet.id);
  const corner = { row: 1, column: used ? rightOf(used) + 2 : 1, right: 0, down: 0 };
  const { left, top } = chartPlace(workbook, sheet, { from: corner, to: corner });
  const chart: Chart = {
    id: newId(workbook),
    name: freeName(sheet),
    type,
    ...cornersAt(workbook, sheet, { left, top, ...NEW }),
    title: { text, visible: true, overlay: false },
    legend: { visible: others.length > 0, position: 'Bottom', overlay: false },
    categoryAxis: axis(false),
    valueAxis: axis(true),
    series,
    gapWidth: GAP_WIDTHS[type],
    altText: '',
  };
  sheet.charts.push(chart);
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
  return chart;
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}
