import type { Area, Sheet } from './Sheet';
import type { Shift } from './shiftSpan';

/** Moves the cells at and behind the area out of its way, or closes the gap where the area was. */
export function moveValues(sheet: Sheet, area: Area, shift: Shift): void {
  const { row, column, rowCount, columnCount } = area;
  if (shift === 'down' || shift === 'up') {
    for (const each of sheet.columns.slice(column, column + columnCount)) {
      if (shift === 'down') each.insert(row, rowCount);
      else each.remove(row, rowCount);
    }
  } else if (shift === 'right') {
    for (let c = sheet.columns.length - 1; c >= column; c--) moveRows(sheet, area, c, c + columnCount);
  } else {
    for (let c = column; c < column + columnCount; c++) blankRows(sheet, area, c);
    for (let c = column + columnCount; c < sheet.columns.length; c++) {
      moveRows(sheet, area, c, c - columnCount);
    }
  }
}

function moveRows(sheet: Sheet, area: Area, from: number, to: number): void {
  const source = sheet.column(from);
  for (let row = area.row; row < Math.min(area.row + area.rowCount, source.values.length); row++) {
    sheet.column(to).write(row, source.at(row));
  }
  blankRows(sheet, area, from);
}

function blankRows(sheet: Sheet, area: Area, index: number): void {
  const column = sheet.column(index);
  for (let row = Math.min(area.row + area.rowCount, column.values.length) - 1; row >= area.row; row--) {
    column.write(row, null);
  }
}
