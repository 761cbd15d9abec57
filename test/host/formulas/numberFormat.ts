import { FormulaLack } from './FormulaLack';
import { roundTo } from './roundTo';

const CODE = /^(#,##0|0+|#)(?:\.(0+))?(%)?$/;

/** True for the codes below, which mean the same in every language of Excel. */
export const isPlainNumberCode = (code: string): boolean => CODE.test(code);

/**
 * A number in one of the codes like "0", "0000", "#,##0", "0.00", "0%".
 * @throws FormulaLack for other codes: Excel reads those of dates in the user's language, so a formula must not use them
 */
export function formatNumber(number: number, code: string): string {
  const match = CODE.exec(code);
  if (!match) throw new FormulaLack(`TEXT with the code "${code}"`);
  const [, whole = '0', decimals = '', percent = ''] = match;
  const rounded = roundTo(percent ? number * 100 : number, decimals.length, Math.round);
  const [digits = '', fraction] = Math.abs(rounded).toFixed(decimals.length).split('.');
  const sign = rounded < 0 ? '-' : '';
  return sign + integerDigits(digits, whole) + (fraction === undefined ? '' : `.${fraction}`) + percent;
}

function integerDigits(digits: string, whole: string): string {
  if (whole === '#') return digits === '0' ? '' : digits;
  if (whole === '#,##0') return digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return digits.padStart(whole.length, '0');
}
