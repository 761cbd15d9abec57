import type { Corner } from '../../model/charts/Chart';
import { make } from '../element';
import type { SheetLayout } from '../grid/SheetLayout';
import type { OpenDocument } from '../OpenDocument';
import { drawChart } from './drawChart';

const PIXELS_PER_POINT = 4 / 3;

interface Band {
  start: number;
  end: number;
}

/**
 * Draws the charts that meet one part of the open sheet over its cells: in the part's layer, which scrolls. One that lies
 * across frozen cells is drawn in each part, cut off where that ends.
 * @param isFrozen whether the part holds frozen rows, frozen columns
 */
export function placeCharts(
  layer: HTMLElement,
  { workbook, sheet, language }: OpenDocument,
  layout: SheetLayout,
  isFrozen: { rows: boolean; columns: boolean },
): void {
  for (const old of layer.querySelectorAll(':scope > .chart')) old.remove();
  if (sheet.charts.length === 0) return;
  const { frozenColumns, columns, frozenRows, rows, widthOf, heightOf } = layout;
  const across = bandOf(isFrozen.columns, frozenColumns, columns, widthOf);
  const down = bandOf(isFrozen.rows, frozenRows, rows, heightOf);
  const x = ({ column, right }: Corner) =>
    sum(frozenColumns, widthOf, column) + sum(columns, widthOf, column) + within(right, widthOf(column));
  const y = ({ row, down: below }: Corner) =>
    sum(frozenRows, heightOf, row) + sum(rows, heightOf, row) + within(below, heightOf(row));
  for (const chart of sheet.charts) {
    const [left, top] = [x(chart.from), y(chart.from)];
    const [width, height] = [Math.max(1, x(chart.to) - left), Math.max(1, y(chart.to) - top)];
    const meets =
      left < across.end && left + width > across.start && top < down.end && top + height > down.start;
    if (!meets) continue;
    const element = make(
      'div',
      { className: 'chart' },
      drawChart(workbook, chart, { width, height }, language),
    );
    Object.assign(element.style, { left: `${left - across.start}px`, top: `${top - down.start}px` });
    layer.append(element);
  }
}

/** A corner never lies further in a cell than the cell is wide or high. */
const within = (points: number, size: number): number => Math.min(points * PIXELS_PER_POINT, size);

/** The sizes of the indexes before `end`, which ascend. */
function sum(indexes: readonly number[], sizeOf: (index: number) => number, end: number): number {
  let total = 0;
  for (const index of indexes) {
    if (index >= end) break;
    total += sizeOf(index);
  }
  return total;
}

function bandOf(
  isFrozen: boolean,
  frozen: readonly number[],
  others: readonly number[],
  sizeOf: (index: number) => number,
): Band {
  const start = sum(frozen, sizeOf, Infinity);
  return isFrozen ? { start: 0, end: start } : { start, end: start + sum(others, sizeOf, Infinity) };
}
