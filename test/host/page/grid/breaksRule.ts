import type { ValidationOperator, ValidationRule } from '../../model/Validation';

type Limited = Exclude<ValidationRule, { kind: 'list' | 'custom' }>;

const holds: Record<ValidationOperator, (value: number, first: number, second: number) => boolean> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

const measured = (rule: Limited, input: string | number | boolean): number | null => {
  if (rule.kind === 'textLength') return String(input).length;
  if (typeof input !== 'number') return null;
  return rule.kind === 'wholeNumber' && !Number.isInteger(input) ? null : input;
};

/**
 * Whether a rule refuses what a person types. Formulas pass, as does a custom rule: both need the cell to hold its new
 * value first.
 * @param items the choices of a list rule
 * @param numberOf what a rule's limit comes to
 */
export const breaksRule = (
  rule: ValidationRule,
  input: string | number | boolean,
  items: string[],
  numberOf: (limit: string | number) => number,
): boolean => {
  if (rule.kind === 'custom' || (typeof input === 'string' && input.startsWith('='))) return false;
  if (rule.kind === 'list') {
    const typed = String(input).replace(/^'/, '');
    // Excel compares inline lists with case and ranges without it; without is the kinder of the two.
    return !items.some((item) => item.toLowerCase() === typed.toLowerCase());
  }
  const value = measured(rule, input);
  if (value === null) return true;
  return !holds[rule.operator](value, numberOf(rule.formula1), numberOf(rule.formula2 ?? 0));
};
