/** @jest-environment node */
import type { ValidationRule } from '../../model/Validation';
import { breaksRule } from './breaksRule';

const atMost80: ValidationRule = { kind: 'textLength', operator: 'LessThanOrEqualTo', formula1: 80 };
const from2000: ValidationRule = {
  kind: 'date',
  operator: 'GreaterThanOrEqualTo',
  formula1: '=DATE(2000,1,1)',
};
const whole: ValidationRule = { kind: 'wholeNumber', operator: 'Between', formula1: 1, formula2: 5 };
const list: ValidationRule = { kind: 'list', source: 'rood,groen', inCellDropDown: true };

test.each<[string, ValidationRule, string | number | boolean, boolean]>([
  ['80 characters', atMost80, 'x'.repeat(80), false],
  ['81 characters', atMost80, 'x'.repeat(81), true],
  ['a date after the limit', from2000, 45888, false],
  ['a date before the limit', from2000, 36000, true],
  ['text where a date is wanted', from2000, '31-2-2026', true],
  ['a whole number between the limits', whole, 5, false],
  ['a whole number beyond the limits', whole, 6, true],
  ['a broken number', whole, 2.5, true],
  ['an item of the list', list, 'groen', false],
  ['an item in other capitals', list, 'Groen', false],
  ['what is not in the list', list, 'blauw', true],
  ['a formula', list, '=A1', false],
  ['anything under a custom rule', { kind: 'custom', formula: '=FALSE' }, 'x', false],
])('of %s the rule says whether it is refused', (_what, rule, input, isBroken) => {
  const numberOf = (limit: string | number) => (typeof limit === 'number' ? limit : 36526);
  expect(breaksRule(rule, input, ['rood', 'groen'], numberOf)).toBe(isBroken);
});
