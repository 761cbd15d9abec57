import { ApiError } from '../engine/ApiError';
import { bottomOf, contains, intersection, isWholeColumns, overlaps, rightOf, type Area } from './Area';
import { tablesOn } from './find';
import { requireAllowed } from './protection';
import { requireOutsidePivots } from './requireOutsidePivots';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/**
 * `Range.merge`: one cell of `area`, or one of each of its rows. Only the upper-left cell's contents stay, and its format becomes
 * that of all (support.microsoft.com, "Merge and unmerge cells"). Merged cells that lie in it altogether become part of it.
 * @throws ApiError AccessDenied on a protected sheet, InvalidOperation in a table or across other merged cells,
 * PivotTableRangeConflict in a PivotTable
 */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  requireAllowed(sheet);
  if (across && isWholeColumns(area)) throw new ApiError('NotImplemented', 'merging every row of a sheet');
  if (tablesOn(workbook, sheet).some((table) => overlaps(table.area, area)))
    throw new ApiError('InvalidOperation', "cells of a table can't be merged");
  requireOutsidePivots(workbook, sheet, area);
  const parts = across
    ? Array.from({ length: area.rowCount }, (_, r) => ({ ...area, row: area.row + r, rowCount: 1 }))
    : [area];
  if (parts.some((part) => sheet.merges.some((merge) => overlaps(merge, part) && !contains(part, merge))))
    throw new ApiError('InvalidOperation', 'across cells that are merged already');
  const wholes = parts.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  for (const whole of wholes) {
    sheet.merges = sheet.merges.filter((merge) => !contains(whole, merge));
    keepUpperLeft(workbook, sheet, whole);
    sheet.merges.push(whole);
  }
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: sheet.id,
    area,
    change: 'RangeEdited',
    by: workbook.actor,
  });
}

function keepUpperLeft(workbook: Workbook, sheet: Sheet, whole: Area): void {
  const used = workbook.calculation.usedRange(sheet.id);
  const filled = used && intersection(used, whole);
  for (const [row, column] of filled ? placesIn(filled) : []) {
    if (row !== whole.row || column !== whole.column)
      workbook.calculation.setValue(sheet.id, row, column, null);
  }
  const look = workbook.styles.get(sheet.styles.at(whole.row, whole.column));
  // Each cell keeps its own lines.
  sheet.styles.update(whole, (id) =>
    workbook.styles.changed(id, { ...look, borders: workbook.styles.get(id).borders }),
  );
}

function* placesIn(area: Area): Generator<[number, number]> {
  for (let row = area.row; row <= bottomOf(area); row++) {
    for (let column = area.column; column <= rightOf(area); column++) yield [row, column];
  }
}
