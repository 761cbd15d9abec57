import { ApiError } from '../engine/ApiError';
import { computePivot } from '../pivots/computePivot';
import { pivotCaptions } from '../pivots/pivotCaptions';
import type { PivotGrid } from '../pivots/PivotGrid';
import { readPivotSource } from '../pivots/readPivotSource';
import type { Area } from './Area';
import { autofitColumns } from './autofit';
import { clearCells } from './clearCells';
import { sheetById } from './find';
import { requireRoomForPivot } from './requireRoomForPivot';
import { NORMAL_ID } from './StyleTable';
import type { Pivot } from './Pivot';
import type { Workbook } from './Workbook';

const captionsOf = ({ locale }: Workbook) => (locale.startsWith('nl') ? pivotCaptions.nl : pivotCaptions.en);

/** What the pivot shows now, from what stands in its source. @throws ApiError InvalidOperation when the source is gone */
export function pivotGrid(workbook: Workbook, pivot: Pivot): PivotGrid {
  const source = readPivotSource(workbook, pivot);
  if (!source) throw new ApiError('InvalidOperation', `the source of ${pivot.name} is gone`);
  return computePivot(source, pivot, captionsOf(workbook));
}

/**
 * Works a pivot out and writes its cells, over what the last refresh wrote. Page filters stand above the pivot's own place,
 * which moves down when there is no room for them.
 * @throws ApiError PivotTableRangeConflict where it has no room
 */
export function refreshPivot(workbook: Workbook, pivot: Pivot): void {
  const sheet = sheetById(workbook, pivot.sheet);
  const grid = pivotGrid(workbook, pivot);
  pivot.row = Math.max(pivot.row, grid.bodyRow);
  const area = placeOf(pivot, grid);
  if (area) requireRoomForPivot(workbook, sheet, pivot, area);
  const { drawn } = pivot;
  // Its old cells are nobody's while they are cleared.
  pivot.drawn = null;
  if (drawn) clearCells(workbook, sheet, drawn, 'Contents');
  if (drawn) sheet.styles.update(drawn, () => NORMAL_ID);
  pivot.drawn = area;
  if (!area) return;
  grid.cells.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const [row, column] = [area.row + r, area.column + c];
      workbook.calculation.setValue(sheet.id, row, column, cell.value);
      const bold = cell.kind === 'header' || cell.kind === 'total';
      const format = cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat };
      sheet.styles.set(
        row,
        column,
        workbook.styles.changed(NORMAL_ID, { bold, indent: cell.indent ?? 0, ...format }),
      );
    }),
  );
  if (pivot.layout.autoFormat) autofitColumns(workbook, sheet, area);
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: sheet.id,
    area,
    change: 'RangeEdited',
    by: workbook.actor,
  });
}

function placeOf(pivot: Pivot, grid: PivotGrid): Area | null {
  const columnCount = grid.cells[0]?.length ?? 0;
  if (columnCount === 0) return null;
  return { row: pivot.row - grid.bodyRow, column: pivot.column, rowCount: grid.cells.length, columnCount };
}
