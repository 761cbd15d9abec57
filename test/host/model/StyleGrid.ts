import { bottomOf, bounding, isWholeColumns, isWholeRows, rightOf, span, type Area } from './Area';
import { NORMAL_ID } from './StyleTable';

/**
 * The style id of every cell of a sheet. A cell's own id wins over its row's, that over its column's. Kept per column in
 * typed arrays: 100,000 rows x 45 columns take 9 MB.
 */
export class StyleGrid {
  private readonly columns = new Map<number, Uint16Array>();
  private readonly ofColumn = new Map<number, number>();
  private readonly ofRow = new Map<number, number>();

  copy(): StyleGrid {
    const copy = new StyleGrid();
    for (const [column, ids] of this.columns) copy.columns.set(column, ids.slice());
    for (const [column, id] of this.ofColumn) copy.ofColumn.set(column, id);
    for (const [row, id] of this.ofRow) copy.ofRow.set(row, id);
    return copy;
  }

  at(row: number, column: number): number {
    const own = this.columns.get(column)?.[row] ?? 0;
    return own || this.ofRow.get(row) || this.ofColumn.get(column) || NORMAL_ID;
  }

  /** The cell's own id, 0 when it only has its row's or column's. */
  ownAt(row: number, column: number): number {
    return this.columns.get(column)?.[row] ?? 0;
  }

  /** Style of a whole column, 0 when none was set. */
  columnStyle(column: number): number {
    return this.ofColumn.get(column) ?? 0;
  }

  /** Ids of whole columns, by column. */
  get wholeColumns(): ReadonlyMap<number, number> {
    return this.ofColumn;
  }

  /** Ids of whole rows, by row. */
  get wholeRows(): ReadonlyMap<number, number> {
    return this.ofRow;
  }

  /** Every id that a cell, a column or a row has. */
  get used(): Set<number> {
    const used = new Set([...this.ofColumn.values(), ...this.ofRow.values()]);
    for (const ids of this.columns.values()) for (const id of ids) used.add(id);
    used.delete(0);
    return used;
  }

  /** The smallest area around the cells with an id of their own; `null`: there are none. */
  extent(): Area | null {
    let extent: Area | null = null;
    for (const [column, ids] of this.columns) {
      const first = ids.findIndex((id) => id > 0);
      if (first < 0) continue;
      const cells = span(
        first,
        column,
        ids.findLastIndex((id) => id > 0),
        column,
      );
      extent = extent ? bounding(extent, cells) : cells;
    }
    return extent;
  }

  set(row: number, column: number, id: number): void {
    this.roomFor(column, row)[row] = id;
  }

  /** Replaces each id in the area by `change(id)`; whole columns and rows cost no memory per cell. */
  update(area: Area, change: (id: number) => number): void {
    if (isWholeColumns(area)) this.updateColumns(area, change);
    else if (isWholeRows(area)) this.updateRows(area, change);
    else this.updateCells(area, change);
  }

  /** Moves ids as cells are inserted or deleted; `count` rows at `from`, in the columns given. */
  shiftRows(from: number, count: number, columns: Area, insert: boolean): void {
    for (const [column, ids] of this.columns) {
      if (column < columns.column || column > rightOf(columns)) continue;
      if (insert) {
        // By what is filled: by the room there is, each insertion would make half as much again.
        const last = ids.findLastIndex((id) => id > 0);
        if (last < from - 1) continue;
        const grown = this.roomFor(column, last + count);
        grown.copyWithin(from + count, from);
        // Inserted cells look like the ones above them, as Excel's default does.
        const above = from > 0 ? (grown[from - 1] ?? 0) : 0;
        grown.fill(above, from, from + count);
      } else {
        ids.copyWithin(from, from + count);
        ids.fill(0, Math.max(from, ids.length - count));
      }
    }
  }

  /** Moves whole columns' ids; `count` columns at `from`. */
  shiftColumns(from: number, count: number, insert: boolean): void {
    for (const map of [this.columns, this.ofColumn] as Map<number, unknown>[]) {
      const entries = [...map];
      map.clear();
      for (const [column, value] of entries) {
        if (column < from) map.set(column, value);
        else if (insert) map.set(column + count, value);
        else if (column >= from + count) map.set(column - count, value);
      }
    }
  }

  private updateColumns(area: Area, change: (id: number) => number): void {
    for (let column = area.column; column <= rightOf(area); column++) {
      this.ofColumn.set(column, change(this.ofColumn.get(column) ?? NORMAL_ID));
      const ids = this.columns.get(column);
      ids?.forEach((id, row) => {
        if (id) ids[row] = change(id);
      });
    }
  }

  private updateRows(area: Area, change: (id: number) => number): void {
    for (let row = area.row; row <= bottomOf(area); row++) {
      this.ofRow.set(row, change(this.ofRow.get(row) ?? NORMAL_ID));
      for (const ids of this.columns.values()) {
        const id = ids[row];
        if (id) ids[row] = change(id);
      }
    }
  }

  private updateCells(area: Area, change: (id: number) => number): void {
    let from = -1;
    let to = 0;
    for (let column = area.column; column <= rightOf(area); column++) {
      const ids = this.roomFor(column, bottomOf(area));
      for (let row = area.row; row <= bottomOf(area); row++) {
        const id = this.at(row, column);
        if (id !== from) {
          from = id;
          to = change(id);
        }
        ids[row] = to;
      }
    }
  }

  private roomFor(column: number, row: number): Uint16Array {
    const ids = this.columns.get(column);
    if (ids && row < ids.length) return ids;
    const grown = new Uint16Array(Math.max(row + 1, Math.ceil((ids?.length ?? 0) * 1.5), 16));
    if (ids) grown.set(ids);
    this.columns.set(column, grown);
    return grown;
  }
}
