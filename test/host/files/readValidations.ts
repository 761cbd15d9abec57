import { findChildren, textContent, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import type { Sheet } from '../model/Sheet';
import type { Validation, ValidationOperator, ValidationRule } from '../model/Validation';
import { areasOf } from './areaReference';
import { formulaFromFile } from './formulaInFile';

const kinds: Record<string, Exclude<ValidationRule['kind'], 'list' | 'custom'>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const operators: Record<string, ValidationOperator> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** Numbers stay numbers. */
const boundary = (formula: string): string | number =>
  formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formulaFromFile(formula);

function ruleOf(element: XmlElement, formulas: readonly string[]): ValidationRule | null {
  const { attributes } = element;
  const [first, second] = formulas;
  if (first === undefined) return null;
  if (attributes['type'] === 'custom') return { kind: 'custom', formula: formulaFromFile(first) };
  if (attributes['type'] === 'list') {
    const written = /^"(.*)"$/s.exec(first)?.[1];
    return {
      kind: 'list',
      source: written === undefined ? formulaFromFile(first) : written.replaceAll('""', '"'),
      inCellDropDown: attributes['showDropDown'] !== '1' && attributes['showDropDown'] !== 'true',
    };
  }
  const kind = kinds[attributes['type'] ?? ''];
  if (!kind) return null;
  const operator = operators[attributes['operator'] ?? 'between'] ?? 'Between';
  // LibreOffice writes a second boundary where it means nothing.
  const isRange = operator === 'Between' || operator === 'NotBetween';
  return {
    kind,
    operator,
    formula1: boundary(first),
    ...(isRange && second !== undefined && { formula2: boundary(second) }),
  };
}

const alertStyles = { warning: 'Warning', information: 'Information' } as const;
// Excel itself writes a line break in these texts as _x000a_.
const plain = (text: string | undefined) => (text ?? '').replace(/_x000[aA]_/g, '\n');

function validationOf(element: XmlElement): Validation | null {
  const { attributes } = element;
  const isExtension = element.name.startsWith('x14:');
  const formulas = ['formula1', 'formula2'].flatMap((name) =>
    findChildren(element, isExtension ? `x14:${name}` : name).map((child) => textContent(child).trim()),
  );
  const rule = ruleOf(element, formulas);
  if (!rule) return null;
  const [area] = findChildren(element, 'xm:sqref').map(textContent);
  const isTrue = (name: string) => attributes[name] === '1' || attributes[name] === 'true';
  return {
    areas: areasOf(attributes['sqref'] ?? area ?? ''),
    rule,
    ignoreBlanks: isTrue('allowBlank'),
    prompt: {
      showPrompt: isTrue('showInputMessage'),
      title: plain(attributes['promptTitle']),
      message: plain(attributes['prompt']),
    },
    errorAlert: {
      showAlert: isTrue('showErrorMessage'),
      style: alertStyles[attributes['errorStyle'] as keyof typeof alertStyles] ?? 'Stop',
      title: plain(attributes['errorTitle']),
      message: plain(attributes['error']),
    },
  };
}

/** Excel keeps rules that name another sheet directly in an extension (`x14`). */
export function readValidations(sheet: Sheet, tail: XmlElement): void {
  walk(tail, (element) => {
    if (element.name !== 'dataValidation' && element.name !== 'x14:dataValidation') return;
    const validation = validationOf(element);
    if (validation) sheet.validations.push(validation);
  });
}
