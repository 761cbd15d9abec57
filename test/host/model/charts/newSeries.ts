import type { ChartCells, ChartSeries, ChartType } from './Chart';

/** A series as Excel draws it before anybody changes its look. */
export function newSeries(
  type: ChartType,
  name: ChartSeries['name'],
  values: ChartCells | null,
  categories: ChartCells | null,
): ChartSeries {
  const style = type === 'Line' ? 'None' : 'Automatic';
  return {
    name,
    values,
    categories,
    fill: null,
    line: { color: null, weight: 2.25, style: 'Automatic' },
    marker: { style, size: 5, fill: null, border: null },
    hasDataLabels: false,
  };
}
