import { digitsIn, fewestDigits, phoneNumbersIn } from './phoneNumbersIn';

const netherlands = '31';

/** Digits of a Dutch number without its leading zero, which a cell that holds a number has lost. */
const withoutZero = 9;

/**
 * What makes phone numbers the same, for comparing and never for showing: `+31`, `0031`, a zero in brackets and
 * separators make no difference. Dutch numbers begin with `0`, others with `+`. Numbers of one and the same digit stand
 * for "none" in many a workbook and are left out.
 * @example phoneKeys('+31 (0)6 1234 5678') // ['0612345678']
 */
export function phoneKeys(text: string): string[] {
  const keys = phoneNumbersIn(text).map(keyOf);
  return [...new Set(keys)].filter(
    (key) => digitsIn(key).length >= fewestDigits && !/^[+0]*(\d)\1*$/.test(key),
  );
}

function keyOf(number: string): string {
  const digits = digitsIn(number.replace('(0)', ''));
  const abroad = number.trim().startsWith('+') || digits.startsWith('00');
  if (abroad) return ofCountry(digits.replace(/^0+/, ''));
  if (digits.length === withoutZero && !digits.startsWith('0')) return `0${digits}`;
  const international = digits.startsWith(netherlands) && digits.length === withoutZero + 2;
  return international ? ofCountry(digits) : digits;
}

function ofCountry(digits: string): string {
  if (!digits.startsWith(netherlands)) return `+${digits}`;
  return `0${digits.slice(netherlands.length).replace(/^0+/, '')}`;
}
