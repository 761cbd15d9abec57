import { ApiError } from '../engine/ApiError';
import {
  bottomOf,
  bounding,
  intersection,
  isInsideGrid,
  MAX_COLUMNS,
  MAX_ROWS,
  rightOf,
  type Area,
} from '../model/Area';
import { usedArea } from '../model/usedArea';
import { wholeNumber } from './arguments';
import { isRange, type RangeObject } from './Host';
import { RangeCore } from './RangeCore';
import { rangeAt } from './rangeAt';

/** Ranges found from a range. */
export abstract class RangePlaces extends RangeCore {
  protected at(area: Area): RangeObject {
    if (!isInsideGrid(area)) throw new ApiError('InvalidArgument', 'outside the sheet');
    return this.host.range(this.sheet, area);
  }

  private other(given: unknown): Area {
    const range = isRange(given) ? given : rangeAt(this.host, this.sheet, given);
    if (range.sheet !== this.sheet) throw new ApiError('InvalidArgument', 'a range on another sheet');
    return range.area;
  }

  /** May lie outside the range, as long as it stays within the grid. */
  GetCell(row: unknown, column: unknown): RangeObject {
    const at = { row: this.area.row + wholeNumber(row), column: this.area.column + wholeNumber(column) };
    return this.at({ ...at, rowCount: 1, columnCount: 1 });
  }
  GetRow(row: unknown): RangeObject {
    return this.at({ ...this.area, row: this.area.row + wholeNumber(row), rowCount: 1 });
  }
  GetColumn(column: unknown): RangeObject {
    return this.at({ ...this.area, column: this.area.column + wholeNumber(column), columnCount: 1 });
  }
  GetLastRow(): RangeObject {
    return this.at({ ...this.area, row: bottomOf(this.area), rowCount: 1 });
  }
  GetLastColumn(): RangeObject {
    return this.at({ ...this.area, column: rightOf(this.area), columnCount: 1 });
  }
  GetLastCell(): RangeObject {
    return this.at({ row: bottomOf(this.area), column: rightOf(this.area), rowCount: 1, columnCount: 1 });
  }
  /** "You can also use a negative number to create a range within the current range." */
  GetRowsBelow(count: unknown): RangeObject {
    const rowCount = wholeNumber(count ?? 1);
    const row = bottomOf(this.area) + 1 + Math.min(rowCount, 0);
    return this.at({ ...this.area, row, rowCount: Math.abs(rowCount) });
  }
  GetRowsAbove(count: unknown): RangeObject {
    const rowCount = wholeNumber(count ?? 1);
    return this.at({
      ...this.area,
      row: this.area.row - Math.max(rowCount, 0),
      rowCount: Math.abs(rowCount),
    });
  }
  GetColumnsAfter(count: unknown): RangeObject {
    const columnCount = wholeNumber(count ?? 1);
    const column = rightOf(this.area) + 1 + Math.min(columnCount, 0);
    return this.at({ ...this.area, column, columnCount: Math.abs(columnCount) });
  }
  GetColumnsBefore(count: unknown): RangeObject {
    const columnCount = wholeNumber(count ?? 1);
    const column = this.area.column - Math.max(columnCount, 0);
    return this.at({ ...this.area, column, columnCount: Math.abs(columnCount) });
  }
  GetResizedRange(rows: unknown, columns: unknown): RangeObject {
    const rowCount = this.area.rowCount + wholeNumber(rows);
    return this.at({ ...this.area, rowCount, columnCount: this.area.columnCount + wholeNumber(columns) });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.at({ ...this.area, rowCount: wholeNumber(rows), columnCount: wholeNumber(columns) });
  }
  GetOffsetRange(rows: unknown, columns: unknown): RangeObject {
    const row = this.area.row + wholeNumber(rows);
    return this.at({ ...this.area, row, column: this.area.column + wholeNumber(columns) });
  }
  GetBoundingRect(other: unknown): RangeObject {
    return this.at(bounding(this.area, this.other(other)));
  }
  GetIntersection(other: unknown): RangeObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new ApiError('ItemNotFound', 'the ranges do not meet');
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): RangeObject | null {
    const area = intersection(this.area, this.other(other));
    return area && this.at(area);
  }
  GetEntireRow(): RangeObject {
    return this.at({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }
  GetEntireColumn(): RangeObject {
    return this.at({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }
  /** Of nothing: an error, unlike a sheet's. */
  GetUsedRange(valuesOnly: unknown): RangeObject {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!found) throw new ApiError('ItemNotFound', 'nothing is used here');
    return found;
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | null {
    const used = usedArea(this.book, this.sheet, this.area, valuesOnly === true);
    return used && this.at(used);
  }
}
