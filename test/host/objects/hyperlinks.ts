import { changeStyle } from '../model/changeStyle';
import { bottomOf, rightOf } from '../model/Area';
import { cellKey, type Hyperlink } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { writeCells } from '../model/writeCells';
import { record, text } from './arguments';
import type { RangeObject } from './Host';

/** Of the first cell; `null` when it has none. */
export function readHyperlink({ sheet, area }: RangeObject): Hyperlink | null {
  return sheet.hyperlinks.get(cellKey(area.row, area.column)) ?? null;
}

/** Links every cell; `textToDisplay` becomes its value, and it looks like a link. */
export function writeHyperlink(book: Workbook, { sheet, area }: RangeObject, given: unknown): void {
  const link: Hyperlink = Object.fromEntries(
    Object.entries(record(given, 'hyperlink')).map(([key, value]) => [key, text(value, key)]),
  );
  const shown = link.textToDisplay ?? link.address ?? link.documentReference ?? '';
  for (let row = area.row; row <= bottomOf(area); row++) {
    for (let column = area.column; column <= rightOf(area); column++) {
      const isBlank = book.calculation.valueAt(sheet.id, row, column) === null;
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      if (isBlank || link.textToDisplay !== undefined) writeCells(book, sheet, cell, [[shown]]);
      sheet.hyperlinks.set(cellKey(row, column), link);
    }
  }
  changeStyle(book, sheet, area, { fontColor: '#0563C1', underline: 'Single' });
}
