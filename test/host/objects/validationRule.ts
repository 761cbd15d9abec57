import { ApiError } from '../engine/ApiError';
import { absoluteAddressOf, quotedSheetName } from '../model/address';
import type { ValidationOperator, ValidationRule } from '../model/Validation';
import { choice, flag, record } from './arguments';
import { isRange } from './Host';

const OPERATORS: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const NUMBERED = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** "Add data validation to Excel ranges": an inline list is cut into items at commas and holds 255 characters. */
const MAX_INLINE_LIST = 255;

/** Office.js's `DataValidationRule` to ours. @throws ApiError InvalidArgument */
export function readRule(given: Record<string, unknown>): ValidationRule {
  if (given['list']) return listRule(record(given['list']));
  if (given['custom']) return { kind: 'custom', formula: withEquals(record(given['custom'])['formula']) };
  const kind = NUMBERED.find((name) => given[name]);
  if (!kind) throw new ApiError('InvalidArgument', 'a validation rule without a kind');
  const { operator, formula1, formula2 } = record(given[kind]);
  const rule = { kind, operator: choice(operator, OPERATORS), formula1: bound(formula1) };
  return formula2 === undefined || formula2 === null ? rule : { ...rule, formula2: bound(formula2) };
}

function listRule({ source, inCellDropDown }: Record<string, unknown>): ValidationRule {
  const dropDown = flag(inCellDropDown ?? true);
  if (isRange(source)) {
    const formula = `=${quotedSheetName(source.sheet.name)}!${absoluteAddressOf(source.area)}`;
    return { kind: 'list', source: formula, inCellDropDown: dropDown };
  }
  if (typeof source !== 'string' || source === '')
    throw new ApiError('InvalidArgument', 'a list without a source');
  if (!source.startsWith('=') && source.length > MAX_INLINE_LIST)
    throw new ApiError('InvalidArgument', 'list too long');
  return { kind: 'list', source, inCellDropDown: dropDown };
}

function bound(value: unknown): string | number {
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
  if (isRange(value)) return `=${quotedSheetName(value.sheet.name)}!${absoluteAddressOf(value.area)}`;
  throw new ApiError('InvalidArgument', 'a validation rule without a bound');
}

function withEquals(formula: unknown): string {
  if (typeof formula !== 'string' || formula === '') throw new ApiError('InvalidArgument', 'no formula');
  return formula.startsWith('=') ? formula : `=${formula}`;
}

export function showRule(rule: ValidationRule): Record<string, object> {
  const { kind, ...rest } = rule;
  return { [kind]: rest };
}
