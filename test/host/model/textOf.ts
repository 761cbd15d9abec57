import { format } from 'numfmt';
import { FormulaError } from '../formulas/FormulaError';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** A cell as it is shown, in the workbook's locale: `Range.text`. A too narrow column does not matter here, as in Excel. */
export function textOf(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = workbook.calculation.valueAt(sheet.id, row, column);
  if (value === null) return '';
  if (value instanceof FormulaError) return value.code;
  const { numberFormat } = workbook.styles.get(sheet.styles.at(row, column));
  return format(numberFormat, value, { locale: workbook.locale, throws: false });
}
