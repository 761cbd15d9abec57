import { isDateFormat } from 'numfmt';
import { bottomOf, intersection, isWholeColumns, isWholeRows, rightOf, span, type Area } from '../Area';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import type { ChartCells, ChartSeries, ChartType } from './Chart';
import { newSeries } from './newSeries';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel finds in a block of cells (support.microsoft.com, "Arrange data for charts"): along its longer side,
 * with names in the first row and categories in the first column when those hold text or the upper-left cell is blank.
 */
export function splitSource(
  workbook: Workbook,
  sheet: Sheet,
  source: Area,
  type: ChartType,
  by: SeriesBy,
): ChartSeries[] {
  const area = filledPart(workbook, sheet, source);
  const inColumns = by === 'Auto' ? area.rowCount >= area.columnCount : by === 'Columns';
  const valueAt = (row: number, column: number) => workbook.calculation.valueAt(sheet.id, row, column);
  const isLabel = (row: number, column: number): boolean =>
    typeof valueAt(row, column) === 'string' || isDate(workbook, sheet, row, column);
  const hasCorner = area.rowCount > 1 && area.columnCount > 1;
  const isBlankCorner = hasCorner && valueAt(area.row, area.column) === null;
  const rest = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const headsColumns =
    isBlankCorner ||
    (area.rowCount > 1 &&
      rest(area.column + (hasCorner ? 1 : 0), rightOf(area)).some((c) => isLabel(area.row, c)));
  const headsRows =
    isBlankCorner ||
    (area.columnCount > 1 &&
      rest(area.row + (hasCorner ? 1 : 0), bottomOf(area)).some((r) => isLabel(r, area.column)));
  const top = area.row + (headsColumns ? 1 : 0);
  const left = area.column + (headsRows ? 1 : 0);
  const cells = (part: Area): ChartCells => ({ sheet: sheet.id, area: part });
  if (inColumns) {
    const categories = headsRows ? cells(span(top, area.column, bottomOf(area), area.column)) : null;
    return rest(left, rightOf(area)).map((column) => {
      const name = headsColumns ? cells(span(area.row, column, area.row, column)) : '';
      return newSeries(type, name, cells(span(top, column, bottomOf(area), column)), categories);
    });
  }
  const categories = headsColumns ? cells(span(area.row, left, area.row, rightOf(area))) : null;
  return rest(top, bottomOf(area)).map((row) => {
    const name = headsRows ? cells(span(row, area.column, row, area.column)) : '';
    return newSeries(type, name, cells(span(row, left, row, rightOf(area))), categories);
  });
}

/** Dates are categories, though they are numbers. */
function isDate(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const { numberFormat } = workbook.styles.get(sheet.styles.at(row, column));
  return (
    typeof workbook.calculation.valueAt(sheet.id, row, column) === 'number' && isDateFormat(numberFormat)
  );
}

/** Whole columns end where the sheet's cells do. */
function filledPart(workbook: Workbook, sheet: Sheet, source: Area): Area {
  const used = workbook.calculation.usedRange(sheet.id);
  const isWhole = isWholeColumns(source) || isWholeRows(source);
  return (isWhole && used && intersection(source, used)) || source;
}
