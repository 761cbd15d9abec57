import { isDateFormat } from 'numfmt';
import { FormulaError } from '../../formulas/Calculation';
import type { Sheet } from '../../model/Sheet';
import { inSystemOf1900 } from '../../model/textOf';
import type { Workbook } from '../../model/Workbook';
import { displayText, type DisplayLanguage } from './displayText';

/** What stands in the formula bar, and in the cell while it is edited. */
export const editableText = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  language: DisplayLanguage,
): string => {
  const formula = workbook.calculation.formulaAt(sheet.id, row, column);
  if (formula !== undefined) return formula;
  const value = workbook.calculation.valueAt(sheet.id, row, column);
  const { numberFormat, quoted } = workbook.styles.get(sheet.styles.at(row, column));
  if (typeof value === 'string') return quoted ? `'${value}` : value;
  if (value === null || value instanceof FormulaError) return displayText(value, 'General', language);
  if (typeof value === 'number' && isDateFormat(numberFormat)) {
    const hasTime = !Number.isInteger(value);
    return displayText(
      inSystemOf1900(workbook, value, numberFormat),
      hasTime ? 'd-m-yyyy hh:mm' : language === 'nl-NL' ? 'd-m-yyyy' : 'm/d/yyyy',
      language,
    );
  }
  if (typeof value === 'number') {
    const text = String(value);
    return language === 'nl-NL' ? text.replace('.', ',') : text;
  }
  return displayText(value, 'General', language);
};
