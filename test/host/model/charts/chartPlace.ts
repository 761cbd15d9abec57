import { isRowHidden } from '../filterTable';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import type { Chart, Corner } from './Chart';

/** In points, from the upper-left of the sheet. */
export interface ChartPlace {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Sizes {
  column(index: number): number;
  row(index: number): number;
}

const sizesOf = (workbook: Workbook, sheet: Sheet): Sizes => ({
  column: (index) =>
    sheet.hiddenColumns.has(index) ? 0 : (sheet.columnWidths.get(index) ?? DEFAULT_COLUMN_WIDTH),
  row: (index) =>
    isRowHidden(workbook, sheet.id, index) ? 0 : (sheet.rowHeights.get(index) ?? DEFAULT_ROW_HEIGHT),
});

function startOf(index: number, size: (index: number) => number): number {
  let start = 0;
  for (let i = 0; i < index; i++) start += size(i);
  return start;
}

/** A corner never lies further in a cell than the cell is wide or high. */
const pointOf = ({ row, column, right, down }: Corner, sizes: Sizes) => ({
  x: startOf(column, sizes.column) + Math.min(right, sizes.column(column)),
  y: startOf(row, sizes.row) + Math.min(down, sizes.row(row)),
});

function cornerAt(x: number, y: number, sizes: Sizes): Corner {
  let [column, right] = [0, Math.max(0, x)];
  while (right >= sizes.column(column)) right -= sizes.column(column++);
  let [row, down] = [0, Math.max(0, y)];
  while (down >= sizes.row(row)) down -= sizes.row(row++);
  return { row, column, right, down };
}

export function chartPlace(workbook: Workbook, sheet: Sheet, chart: Pick<Chart, 'from' | 'to'>): ChartPlace {
  const sizes = sizesOf(workbook, sheet);
  const [from, to] = [pointOf(chart.from, sizes), pointOf(chart.to, sizes)];
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** The corners of a chart that lies there now. */
export function cornersAt(workbook: Workbook, sheet: Sheet, place: ChartPlace): Pick<Chart, 'from' | 'to'> {
  const { left, top, width, height } = place;
  const sizes = sizesOf(workbook, sheet);
  return { from: cornerAt(left, top, sizes), to: cornerAt(left + width, top + height, sizes) };
}
