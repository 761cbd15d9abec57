import { format, isDateFormat } from 'numfmt';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { LATER_IN_1904 } from '../formulas/serialDate';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** What a value is called where days count from 1900, which is all that formatting knows. */
export function inSystemOf1900<T extends CellValue>(
  { calculation }: Workbook,
  value: T,
  numberFormat: string,
): T | number {
  const isDay = calculation.is1904 && typeof value === 'number' && isDateFormat(numberFormat);
  return isDay ? value + LATER_IN_1904 : value;
}

/** A cell as it is shown, in the workbook's locale: `Range.text`. A too narrow column does not matter here, as in Excel. */
export function textOf(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = workbook.calculation.valueAt(sheet.id, row, column);
  if (value === null) return '';
  if (value instanceof FormulaError) return value.code;
  const { numberFormat } = workbook.styles.get(sheet.styles.at(row, column));
  return format(numberFormat, inSystemOf1900(workbook, value, numberFormat), {
    locale: workbook.locale,
    throws: false,
  });
}
