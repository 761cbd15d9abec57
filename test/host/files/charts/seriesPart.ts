import { FormulaError } from '../../formulas/FormulaError';
import { absoluteAddressOf, quotedSheetName } from '../../model/address';
import { bottomOf, rightOf } from '../../model/Area';
import { isLine, type Chart, type ChartCells, type ChartSeries } from '../../model/charts/Chart';
import { seriesName } from '../../model/charts/chartData';
import type { Sheet } from '../../model/Sheet';
import { textOf } from '../../model/textOf';
import type { Workbook } from '../../model/Workbook';
import { element, textElement } from '../element';
import { dashToFile, EMU } from './dashes';

export const val = (name: string, value: string | number | boolean): string =>
  element(`c:${name}`, { val: value });

const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1) }));

const fillOf = (color: string | null): string =>
  color === null ? '' : color === 'none' ? element('a:noFill', {}) : solid(color);

function lineOf(chart: Chart, { color, weight, style }: ChartSeries['line']): string {
  if (style === 'None') return element('a:ln', {}, element('a:noFill', {}));
  // Excel gives bars no line of their own.
  if (!isLine(chart) && color === null && style === 'Automatic') return '';
  const dash = dashToFile(style);
  return element(
    'a:ln',
    { w: Math.round(weight * EMU), cap: isLine(chart) ? 'rnd' : undefined },
    color === null ? '' : solid(color),
    dash === undefined ? '' : element('a:prstDash', { val: dash }),
    element('a:round', {}),
  );
}

function markerOf({ marker }: ChartSeries): string {
  if (marker.style === 'Automatic' && marker.fill === null && marker.border === null) return '';
  const border = marker.border === null ? '' : element('a:ln', {}, solid(marker.border));
  const look = fillOf(marker.fill) + border;
  return element(
    'c:marker',
    {},
    marker.style === 'Automatic' ? '' : val('symbol', marker.style.toLowerCase()),
    marker.style === 'None' ? '' : val('size', Math.round(marker.size)),
    look === '' ? '' : element('c:spPr', {}, look),
  );
}

const labels = (): string =>
  element(
    'c:dLbls',
    {},
    ...[
      val('showLegendKey', false),
      val('showVal', true),
      val('showCatName', false),
      val('showSerName', false),
      val('showPercent', false),
      val('showBubbleSize', false),
    ],
  );

interface Found {
  sheet: Sheet;
  reference: string;
  cells: [row: number, column: number][];
}

function find(workbook: Workbook, cells: ChartCells | null): Found | null {
  const sheet = cells && workbook.sheets.find(({ id }) => id === cells.sheet);
  if (!sheet) return null;
  const { area } = cells;
  const found: Found['cells'] = [];
  for (let row = area.row; row <= bottomOf(area); row++)
    for (let column = area.column; column <= rightOf(area); column++) found.push([row, column]);
  return { sheet, reference: `${quotedSheetName(sheet.name)}!${absoluteAddressOf(area)}`, cells: found };
}

const point = (index: number, text: string): string =>
  text === '' ? '' : element('c:pt', { idx: index }, textElement('c:v', text));

function texts(workbook: Workbook, { sheet, reference, cells }: Found): string {
  const points = cells.map(([row, column], i) => point(i, textOf(workbook, sheet, row, column)));
  const cache = element('c:strCache', {}, val('ptCount', cells.length), ...points);
  return element('c:strRef', {}, textElement('c:f', reference), cache);
}

function numbers(workbook: Workbook, { sheet, reference, cells }: Found): string {
  const points = cells.map(([row, column], i) => {
    const value = workbook.calculation.valueAt(sheet.id, row, column);
    return point(i, value === null || value instanceof FormulaError ? '' : String(Number(value) || 0));
  });
  const [row = 0, column = 0] = cells[0] ?? [];
  const { numberFormat } = workbook.styles.get(sheet.styles.at(row, column));
  const format = textElement('c:formatCode', numberFormat);
  const cache = element('c:numCache', {}, format, val('ptCount', cells.length), ...points);
  return element('c:numRef', {}, textElement('c:f', reference), cache);
}

function nameOf(workbook: Workbook, series: ChartSeries, index: number): string {
  const cells = typeof series.name === 'string' ? null : find(workbook, series.name);
  if (cells) return element('c:tx', {}, texts(workbook, cells));
  const text = seriesName(workbook, series, index);
  return text === '' ? '' : element('c:tx', {}, textElement('c:v', text));
}

/** One series with its cells, what they hold now, and its look. */
export function seriesPart(workbook: Workbook, chart: Chart, series: ChartSeries, index: number): string {
  const line = isLine(chart);
  const look = (line ? '' : fillOf(series.fill)) + lineOf(chart, series.line);
  const categories = find(workbook, series.categories);
  const values = find(workbook, series.values);
  return element(
    'c:ser',
    {},
    val('idx', index),
    val('order', index),
    nameOf(workbook, series, index),
    look === '' ? '' : element('c:spPr', {}, look),
    line ? markerOf(series) : val('invertIfNegative', false),
    series.hasDataLabels ? labels() : '',
    categories ? element('c:cat', {}, texts(workbook, categories)) : '',
    values ? element('c:val', {}, numbers(workbook, values)) : '',
    line ? val('smooth', false) : '',
  );
}
