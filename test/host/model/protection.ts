import { ApiError } from '../engine/ApiError';
import { bottomOf, rightOf, type Area } from './Area';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

function hasLockedCell(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row <= bottomOf(area); row++) {
    for (let column = area.column; column <= rightOf(area); column++) {
      if (workbook.styles.get(sheet.styles.at(row, column)).locked) return true;
    }
  }
  return false;
}

/** On a protected sheet only unlocked cells take values. @throws ApiError AccessDenied */
export function requireWritable(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (sheet.protection && hasLockedCell(workbook, sheet, area)) {
    throw new ApiError('AccessDenied', `${sheet.name} is protected`);
  }
}

/** For changes of the sheets themselves. @throws ApiError AccessDenied */
export function requireStructure(workbook: Workbook): void {
  if (workbook.isProtected) throw new ApiError('AccessDenied', 'the workbook is protected');
}

/** For changes that protection forbids unless its option (`allowInsertRows`, ...) is on. @throws ApiError AccessDenied */
export function requireAllowed(sheet: Sheet, option?: string): void {
  if (!sheet.protection || (option && sheet.protection.options[option] === true)) return;
  throw new ApiError('AccessDenied', `${sheet.name} is protected`);
}
