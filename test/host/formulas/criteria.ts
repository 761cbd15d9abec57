import { numberIn } from './coerce';
import { compareTexts, sameNumber } from './compare';
import { FormulaError, type CellValue } from './FormulaError';

export type Criterion = (value: CellValue) => boolean;

/**
 * What COUNTIF and its relatives accept: "" is blank or empty text, "=" truly blank, "<>" everything not blank; a number
 * also matches the text of it; texts know the wildcards * and ? with ~ before a literal one; a blank criterion is 0.
 * Source: https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34
 */
export function criterion(asked: CellValue): Criterion {
  if (asked === null) return equalsNumber(0);
  if (typeof asked === 'number') return equalsNumber(asked);
  if (typeof asked !== 'string') return (value) => value === asked;
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(asked) ?? [];
  if (operand === '') return blankCriterion(operator);
  if (operator === '' || operator === '=') return equals(operand);
  if (operator !== '<>') return compares(operator, operand);
  const equal = equals(operand);
  return (value) => !equal(value);
}

function blankCriterion(operator: string): Criterion {
  if (operator === '') return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  return operator === '<>' ? (value) => value !== null : () => false;
}

const equalsNumber =
  (number: number): Criterion =>
  (value) =>
    typeof value === 'number'
      ? sameNumber(value, number)
      : typeof value === 'string' && value !== '' && numberIn(value) === number;

function equals(operand: string): Criterion {
  const number = numberIn(operand);
  if (number !== null) return equalsNumber(number);
  const logical = logicalIn(operand);
  if (logical !== null) return (value) => value === logical;
  if (/^#[A-Z0-9/]+[!?]?$/i.test(operand)) {
    const error = FormulaError.of(operand);
    return (value) => value === error;
  }
  return matchesText(operand);
}

const logicalIn = (text: string) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : null);

/** Only values of the operand's own kind are compared. */
function compares(operator: string, operand: string): Criterion {
  const holds = { '<': below, '>': above, '<=': notAbove, '>=': notBelow }[operator] ?? above;
  const number = numberIn(operand);
  if (number !== null) {
    return (value) => typeof value === 'number' && holds(sameNumber(value, number) ? 0 : value - number);
  }
  const logical = logicalIn(operand);
  if (logical !== null)
    return (value) => typeof value === 'boolean' && holds(Number(value) - Number(logical));
  return (value) => typeof value === 'string' && holds(compareTexts(value, operand));
}

const below = (order: number) => order < 0;
const above = (order: number) => order > 0;
const notAbove = (order: number) => order <= 0;
const notBelow = (order: number) => order >= 0;

/** A whole text, without regard to capitals. */
export function matchesText(pattern: string): Criterion {
  if (hasWildcard(pattern)) {
    const expression = new RegExp(`^${wildcardSource(pattern)}$`, 'i');
    return (value) => typeof value === 'string' && expression.test(value);
  }
  const plain = pattern.replace(/~([*?~])/g, '$1');
  const lower = plain.toLowerCase();
  // Lengths first: this runs for each cell of long columns.
  return (value) =>
    typeof value === 'string' &&
    value.length === plain.length &&
    (value === plain || value.toLowerCase() === lower);
}

const hasWildcard = (pattern: string) => /[*?]/.test(pattern.replace(/~[*?~]/g, ''));

/** The pattern as the source of a regular expression. */
export const wildcardSource = (pattern: string): string =>
  pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/]/g, (found, escaped?: string) => {
    if (escaped) return escaped === '~' ? '~' : `\\${escaped}`;
    if (found === '*') return '[\\s\\S]*';
    return found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
