import { tokenize } from '@borgar/fx';
import type { CellValue } from '../../formulas/Calculation';
import type { Hyperlink, Sheet } from '../../model/Sheet';
import type { Workbook } from '../../model/Workbook';

/** The first argument of the first HYPERLINK in a formula, as it is written there; `null` without one. */
export const linkArgument = (formula: string): string | null => {
  const values = tokenize(formula).map(({ value }) => value);
  const from = values.findIndex((value) => value.toUpperCase() === 'HYPERLINK') + 2;
  if (from < 2) return null;
  let depth = 0;
  const length = values.slice(from).findIndex((value) => {
    if (depth === 0 && (value === ',' || value === ')')) return true;
    depth += Number(value === '(') - Number(value === ')');
    return false;
  });
  return length < 0 ? null : values.slice(from, from + length).join('');
};

/** Where a link leads: "#" begins a place in this workbook. */
export const linkTo = (target: string): Hyperlink =>
  target.startsWith('#') ? { documentReference: target.slice(1) } : { address: target };

/** The link that a HYPERLINK formula makes of its cell; `undefined` for other cells. */
export const formulaLink = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
): Hyperlink | undefined => {
  if (typeof value !== 'string' || value === '') return undefined;
  const formula = workbook.calculation.formulaAt(sheet.id, row, column);
  const argument = formula && /HYPERLINK\(/i.test(formula) ? linkArgument(formula) : null;
  if (!argument) return undefined;
  const target = workbook.calculation.evaluate(`=${argument}`, sheet.id, row, column);
  return typeof target === 'string' && target !== '' ? linkTo(target) : undefined;
};
