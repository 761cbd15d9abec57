import { FormulaError, type CellValue } from '../../formulas/FormulaError';
import { bottomOf, rightOf } from '../Area';
import { isRowHidden } from '../filterTable';
import { textOf } from '../textOf';
import type { Workbook } from '../Workbook';
import type { Chart, ChartCells, ChartSeries } from './Chart';

export interface ChartValue {
  /** `null`: a gap. Text counts as 0, as in Excel. */
  value: number | null;
  /** As the cell shows it. */
  text: string;
}

export interface ChartData {
  categories: string[];
  /** In the order of the chart's series. */
  series: { name: string; values: ChartValue[] }[];
}

/** What a chart shows now. Hidden rows and columns are left out, as Excel does unless told otherwise. */
export function chartData(workbook: Workbook, chart: Chart): ChartData {
  const series = chart.series.map((one, index) => ({
    name: seriesName(workbook, one, index),
    values: readCells(workbook, one.values).map(({ value, text }) => ({ value: plotted(value), text })),
  }));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const own = readCells(workbook, chart.series[0]?.categories ?? null).map(({ text }) => text);
  const categories = Array.from({ length: Math.max(length, own.length) }, (_, i) =>
    own.length > 0 ? (own[i] ?? '') : String(i + 1),
  );
  return { categories, series };
}

export function seriesName(workbook: Workbook, { name }: ChartSeries, index: number): string {
  const text = typeof name === 'string' ? name : readCells(workbook, name, true)[0]?.text;
  return text || `Series${index + 1}`;
}

function plotted(value: CellValue): number | null {
  if (value === null || value instanceof FormulaError) return null;
  return typeof value === 'number' ? value : Number(value === true);
}

function readCells(workbook: Workbook, cells: ChartCells | null, hiddenToo = false) {
  const sheet = cells && workbook.sheets.find(({ id }) => id === cells.sheet);
  const read: { value: CellValue; text: string }[] = [];
  if (!sheet) return read;
  const { area } = cells;
  for (let row = area.row; row <= bottomOf(area); row++) {
    if (!hiddenToo && isRowHidden(workbook, sheet.id, row)) continue;
    for (let column = area.column; column <= rightOf(area); column++) {
      if (!hiddenToo && sheet.hiddenColumns.has(column)) continue;
      const value = workbook.calculation.valueAt(sheet.id, row, column);
      read.push({ value, text: textOf(workbook, sheet, row, column) });
    }
  }
  return read;
}
