import { isErrorValue } from '../../adoption/cells/errorValue';
import type { SourceValue } from '../../adoption/cells/sourceList';
import { sourceText } from '../../adoption/cells/sourceText';
import { spellingKey } from '../../adoption/cells/textKey';
import { dayOfSerial } from '../../calendar/serialDay';
import type { ComplaintField } from '../../complaint/complaint';
import { isChoiceField, isDayField, isNumberField } from '../../complaint/fields';
import type { InspectionContext } from './inspectionContext';
import { mend, question } from './cellFinding';
import type { CellFinding, CellMend } from './cellFinding';
import { inspectCell } from './inspectCell';

/** A cell that people fill, in which somebody typed a formula. */
export interface CalculatedCell {
  formula: string;
  /** In the sheet, counted from 1. */
  row: number;
  /** Most cells of its column are calculated: that is how the office has it. */
  isOffices: boolean;
}

/** Tomorrow, or once something else is typed somewhere, these give something else. */
const fleeting = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|INFO|CELL)\(/i;

/**
 * A formula where a value belongs. What it shows is what everybody read there, and is kept as a value where it can't be
 * meant to change: it looks at nothing but its own row, whose cells stay beside it however the rows are sorted.
 */
export function inspectFormula(
  field: ComplaintField,
  value: SourceValue,
  { formula, row, isOffices }: CalculatedCell,
  context: InspectionContext,
): CellFinding {
  if (isErrorValue(value)) return question('errors');
  const isSound = value !== '' && inspectCell(field, value, context) === null;
  const isCertain = isSound && !isOffices && !fleeting.test(formula) && looksAtOwnRow(formula, row);
  return isCertain ? mend('typedFormulas', meantBy(field, value, context)) : question('unsureFormulas');
}

/** What a cell says in which nothing is wrong. */
function meantBy(field: ComplaintField, value: SourceValue, { choices }: InspectionContext): CellMend['to'] {
  if (isDayField(field)) return dayOfSerial(Number(value)) ?? '';
  const text = sourceText(value);
  if (isChoiceField(field)) return choices[field].bySpelling.get(spellingKey(text)) ?? text;
  return isNumberField(field) ? Number(value) : text;
}

/** Nothing but texts, numbers, functions and cells of this row; a name may mean anything. */
function looksAtOwnRow(formula: string, row: number): boolean {
  const rest = formula
    .replace(/"[^"]*"/g, ' ')
    .replace(/\w*\[\[#This Row\],\[[^[\]]*\]\]|\[@\[[^[\]]*\]\]|\[@[^[\]]*\]/gi, ' ')
    .replace(/\b[A-Z][A-Z0-9.]*\(/gi, ' ')
    .replace(/\$?\b[A-Z]{1,3}\$?(\d+)\b/gi, (cell, number) => (Number(number) === row ? ' ' : cell));
  return !/[A-Z_![\]#]/i.test(rest);
}
