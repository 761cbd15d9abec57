import { span } from '../../model/Area';
import type { Chart } from '../../model/charts/Chart';
import { addChart } from '../../model/charts/addChart';
import type { Sheet } from '../../model/Sheet';
import type { Workbook } from '../../model/Workbook';
import { fill } from '../buildWorkbook';

/** A bar chart and a line chart with everything that a file keeps of them, at the right of a sheet's cells. */
export function addExampleCharts(workbook: Workbook, sheet: Sheet): void {
  fill(workbook, sheet, 1, 10, [
    [null, 'Ontvangen', 'Gesloten'],
    ['2026-K1', 12, 9],
    ['2026-K2', '=3+4', 11],
    ['2026-K3', 15, null],
  ]);
  const source = { sheet, area: span(1, 10, 4, 12) };
  changeBars(addChart(workbook, sheet, 'BarClustered', source, 'Columns'));
  changeLines(addChart(workbook, sheet, 'LineMarkers', source, 'Columns'));
}

function changeBars(chart: Chart): void {
  Object.assign(chart, {
    name: 'Per kwartaal',
    altText: 'Ontvangen en gesloten per kwartaal: <ontvangen> stijgt naar 15 & "gesloten" blijft achter.',
    title: { text: 'Vragen & antwoorden', visible: true, overlay: false },
    legend: { visible: true, position: 'Right', overlay: false },
    gapWidth: 60,
    from: { row: 6, column: 10, right: 0, down: 0 },
    to: { row: 20, column: 16, right: 24, down: 7.5 },
  });
  Object.assign(chart.categoryAxis, { reversePlotOrder: true, title: { text: 'Kwartaal', visible: true } });
  Object.assign(chart.valueAxis, { minimum: 0, maximum: 20, majorUnit: 5, numberFormat: '0' });
  chart.series.forEach((series, index) => {
    series.fill = index === 0 ? '#1F4E79' : '#9DC3E6';
    series.hasDataLabels = index === 0;
  });
}

function changeLines(chart: Chart): void {
  Object.assign(chart, {
    name: 'Verloop',
    title: { text: '', visible: false, overlay: false },
    from: { row: 21, column: 10, right: 12, down: 3 },
    to: { row: 35, column: 17, right: 0, down: 0 },
  });
  chart.valueAxis.majorGridlines = false;
  const [received, closed] = chart.series;
  if (!received || !closed) throw new Error('two series');
  received.line = { color: '#1F4E79', weight: 2, style: 'Continuous' };
  received.marker = { style: 'Circle', size: 7, fill: '#1F4E79', border: '#FFFFFF' };
  closed.name = 'Afgesloten';
  closed.line = { color: '#767676', weight: 1.5, style: 'Dash' };
  closed.marker = { style: 'Square', size: 6, fill: '#FFFFFF', border: '#767676' };
}
