import { bottomOf, isWholeColumns, isWholeRows, rightOf } from '../model/Area';
import type { CellStyle } from '../model/CellStyle';
import type { Workbook } from '../model/Workbook';
import type { RangeObject } from './Host';

/** A part of the look that all cells of the range share; `null` when they differ. Whole columns answer by their first row. */
export function styleOf<K extends keyof CellStyle>(
  book: Workbook,
  range: RangeObject,
  part: K,
): CellStyle[K] | null {
  const { sheet, area } = range;
  const first = sheet.styles.at(area.row, area.column);
  const value = book.styles.get(first)[part];
  const lastRow = isWholeColumns(area) ? area.row : bottomOf(area);
  const lastColumn = isWholeRows(area) ? area.column : rightOf(area);
  for (let column = area.column; column <= lastColumn; column++) {
    for (let row = area.row; row <= lastRow; row++) {
      const id = sheet.styles.at(row, column);
      if (id !== first && book.styles.get(id)[part] !== value) return null;
    }
  }
  return value;
}
