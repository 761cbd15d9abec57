import { shiftArea, type Move } from '../shiftArea';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import type { ChartCells, Corner } from './Chart';

/** Charts follow the cells under them, and what they show the cells that it comes from. */
export function moveCharts(workbook: Workbook, sheet: Sheet, move: Move): void {
  for (const chart of sheet.charts) {
    chart.from = movedCorner(chart.from, move);
    chart.to = movedCorner(chart.to, move);
  }
  const moved = (cells: ChartCells | null): ChartCells | null => {
    if (cells?.sheet !== sheet.id) return cells;
    const area = shiftArea(cells.area, move);
    return area && { ...cells, area };
  };
  for (const { series } of workbook.sheets.flatMap(({ charts }) => charts)) {
    for (const one of series) {
      one.values = moved(one.values);
      one.categories = moved(one.categories);
      if (typeof one.name !== 'string') one.name = moved(one.name) ?? '';
    }
  }
}

function movedCorner(corner: Corner, move: Move): Corner {
  const area = shiftArea({ ...corner, rowCount: 1, columnCount: 1 }, move);
  if (area) return { ...corner, row: area.row, column: area.column };
  // Its cell is gone: it lies where that began.
  return { ...corner, [move.along]: move.at, ...(move.along === 'row' ? { down: 0 } : { right: 0 }) };
}
