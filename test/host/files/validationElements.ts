import type { Validation, ValidationOperator, ValidationRule } from '../model/Validation';
import { areaReference } from './areaReference';
import { element, list, textElement } from './element';
import { formulaToFile } from './formulaInFile';

const types = {
  list: 'list',
  custom: 'custom',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

const operators: Record<ValidationOperator, string | undefined> = {
  Between: undefined,
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const styles = { Stop: undefined, Warning: 'warning', Information: 'information' } as const;

const inFile = (formula: string | number): string =>
  typeof formula === 'number' ? String(formula) : formulaToFile(formula);

function formulasOf(rule: ValidationRule): string[] {
  if (rule.kind === 'custom') return [inFile(rule.formula)];
  if (rule.kind !== 'list') {
    return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(inFile);
  }
  // Items written out ("a,b") stand as one text; a source of cells or a name begins with `=`.
  const { source } = rule;
  return [source.startsWith('=') ? formulaToFile(source) : `"${source.replaceAll('"', '""')}"`];
}

function validationElement({ areas, rule, ignoreBlanks, prompt, errorAlert }: Validation): string {
  const compares = rule.kind !== 'list' && rule.kind !== 'custom';
  return element(
    'dataValidation',
    {
      type: types[rule.kind],
      errorStyle: styles[errorAlert.style],
      operator: compares ? operators[rule.operator] : undefined,
      allowBlank: ignoreBlanks || undefined,
      // Named the wrong way round in the file format: 1 hides the arrow.
      showDropDown: rule.kind === 'list' && !rule.inCellDropDown ? true : undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: errorAlert.title || undefined,
      error: errorAlert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: areas.map(areaReference).join(' '),
    },
    ...formulasOf(rule).map((formula, index) => textElement(`formula${index + 1}`, formula)),
  );
}

/**
 * A sheet's validation rules. Written here: the library turns a date rule's formula into NaN, cuts formulas of whole numbers
 * and lengths, and has no hidden drop-down arrow.
 */
export const validationElements = (validations: readonly Validation[]): string =>
  validations.length === 0 ? '' : list('dataValidations', validations.map(validationElement));
