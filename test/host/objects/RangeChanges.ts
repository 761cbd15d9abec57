import { ApiError } from '../engine/ApiError';
import { isWholeColumns, isWholeRows, bottomOf, rightOf } from '../model/Area';
import { clearCells } from '../model/clearCells';
import { copyCells } from '../model/copyCells';
import { deleteCells } from '../model/deleteCells';
import { insertCells } from '../model/insertCells';
import { isRowHidden } from '../model/filterTable';
import { mergeCells } from '../model/mergeCells';
import { requireAllowed } from '../model/protection';
import { selectCells } from '../model/selectCells';
import { unmergeCells } from '../model/unmergeCells';
import { choice, flag } from './arguments';
import type { RangeObject } from './Host';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { rangeAt } from './rangeAt';
import { RangePlaces } from './RangePlaces';

/** What can be done to the cells of a range beside writing them. */
export abstract class RangeChanges extends RangePlaces {
  Clear(what: unknown): void {
    const choices = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    clearCells(this.book, this.sheet, this.area, choice(what ?? 'All', choices));
  }

  /** Gives the new, empty cells. */
  Insert(shift: unknown): RangeObject {
    const down = choice(shift, ['Down', 'Right']) === 'Down';
    const area = this.area;
    insertCells(this.book, this.sheet, area, down ? 'down' : 'right');
    return this.host.range(this.sheet, area);
  }

  Delete(shift: unknown): void {
    deleteCells(this.book, this.sheet, this.area, choice(shift, ['Up', 'Left']) === 'Up' ? 'up' : 'left');
  }

  CopyFrom(source: unknown, what: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (skipBlanks === true || transpose === true) throw new ApiError('ApiNotFound', 'copyFrom with options');
    const from = rangeAt(this.host, this.sheet, source);
    copyCells(this.book, from, this, choice(what ?? 'All', ['All', 'Values', 'Formulas', 'Formats']));
  }

  /** `across`: each row by itself. */
  Merge(across: unknown): void {
    mergeCells(this.book, this.sheet, this.area, flag(across ?? false, 'across'));
  }

  Unmerge(): void {
    unmergeCells(this.book, this.sheet, this.area);
  }

  Select(): void {
    selectCells(this.book, this.sheet, this.area);
  }

  /** `null` when some are hidden and some not. */
  get ColumnHidden(): unknown {
    return allSame(this.area.column, rightOf(this.area), (column) => this.sheet.hiddenColumns.has(column));
  }
  set ColumnHidden(value: unknown) {
    requireAllowed(this.sheet, 'allowFormatColumns');
    const hidden = flag(value);
    for (let column = this.area.column; column <= rightOf(this.area); column++) {
      if (hidden) this.sheet.hiddenColumns.add(column);
      else this.sheet.hiddenColumns.delete(column);
    }
    this.touch(this.sheet);
  }

  get RowHidden(): unknown {
    if (isWholeColumns(this.area)) return this.sheet.hiddenRows.size === 0 ? false : null;
    return allSame(this.area.row, bottomOf(this.area), (row) => isRowHidden(this.book, this.sheet.id, row));
  }
  set RowHidden(value: unknown) {
    requireAllowed(this.sheet, 'allowFormatRows');
    const hidden = flag(value);
    if (isWholeColumns(this.area)) throw new ApiError('NotImplemented', 'hiding all rows');
    for (let row = this.area.row; row <= bottomOf(this.area); row++) {
      if (hidden) this.sheet.hiddenRows.add(row);
      else this.sheet.hiddenRows.delete(row);
    }
    this.touch(this.sheet);
  }

  get Hidden(): unknown {
    const columns = isWholeRows(this.area) ? false : this.ColumnHidden;
    return columns === true || this.RowHidden === true
      ? true
      : columns === null || this.RowHidden === null
        ? null
        : false;
  }

  get Hyperlink(): unknown {
    return readHyperlink(this);
  }
  set Hyperlink(value: unknown) {
    writeHyperlink(this.book, this, value);
  }
}

function allSame(from: number, to: number, read: (index: number) => boolean): boolean | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index++) if (read(index) !== first) return null;
  return first;
}
