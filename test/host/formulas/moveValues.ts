import type { Area, Sheet } from './Sheet';

export type InsertShift = 'down' | 'right';
export type DeleteShift = 'up' | 'left';

/** Moves the cells at and below (or right of) the area out of its way. */
export function insertBlanks(sheet: Sheet, area: Area, shift: InsertShift): void {
  const { row, column, rowCount, columnCount } = area;
  if (shift === 'down') {
    for (let c = column; c < column + columnCount; c++) sheet.columns[c]?.insert(row, rowCount);
    return;
  }
  for (let c = sheet.columns.length - 1; c >= column; c--) moveRows(sheet, area, c, c + columnCount);
}

/** Takes the area's cells out and closes the gap from below or from the right. */
export function removeCells(sheet: Sheet, area: Area, shift: DeleteShift): void {
  const { row, column, rowCount, columnCount } = area;
  if (shift === 'up') {
    for (let c = column; c < column + columnCount; c++) sheet.columns[c]?.remove(row, rowCount);
    return;
  }
  for (let c = column; c < sheet.columns.length; c++) moveRows(sheet, area, c + columnCount, c);
}

function moveRows(sheet: Sheet, { row, rowCount }: Area, from: number, to: number): void {
  for (let r = row; r < row + rowCount; r++) {
    const value = sheet.columns[from]?.values[r] ?? null;
    if (value !== null || to < sheet.columns.length) sheet.column(to).write(r, value);
    if (value !== null) sheet.column(from).write(r, null);
  }
}
