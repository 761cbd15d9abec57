import { MAX_ROWS, span } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { newId, type Workbook } from '../model/Workbook';

/** Conditional formats and validation of every kind, for a list of `count` orders. */
export function addExampleRules(workbook: Workbook, sheet: Sheet, count: number): void {
  sheet.conditionalFormats = [
    {
      id: newId(workbook),
      areas: [span(1, 0, count, 6)],
      formula: '=$E2>10',
      look: { fill: '#F8CBAD', fontColor: '#9C0006', bold: true },
      stopIfTrue: true,
    },
    {
      id: newId(workbook),
      areas: [span(1, 0, count, 0), span(1, 6, count, 6)],
      formula: '=$G2="laag"',
      look: { fill: '#C6E0B4', italic: true, underline: 'Single', strikethrough: true },
      stopIfTrue: false,
    },
    {
      id: newId(workbook),
      areas: [span(0, 1, MAX_ROWS - 1, 1)],
      formula: '',
      preset: 'DuplicateValues',
      look: { bold: true, numberFormat: '"2× "@' },
      stopIfTrue: false,
    },
  ];
  const quiet = { showPrompt: false, title: '', message: '' };
  const stop = { showAlert: true, style: 'Stop' as const, title: 'Let op', message: 'Kies uit de lijst.' };
  sheet.validations = [
    {
      areas: [span(1, 1, count, 1)],
      rule: { kind: 'list', source: '=Rubrieken', inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: 'Rubriek', message: 'Kies er één.\nNiet meer.' },
      errorAlert: stop,
    },
    {
      areas: [span(1, 3, count, 3)],
      rule: { kind: 'date', operator: 'LessThanOrEqualTo', formula1: '=TODAY()' },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: { ...stop, style: 'Warning' },
    },
    {
      areas: [span(1, 4, count, 4)],
      rule: { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 1000.5 },
      ignoreBlanks: false,
      prompt: quiet,
      errorAlert: { ...stop, style: 'Information' },
    },
    {
      areas: [span(1, 2, 4, 2), span(6, 2, 8, 2)],
      rule: { kind: 'textLength', operator: 'EqualTo', formula1: 7 },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: stop,
    },
    {
      areas: [span(0, 8, MAX_ROWS - 1, 8)],
      rule: { kind: 'list', source: 'ja,deels,"nee"', inCellDropDown: false },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: { ...stop, showAlert: false },
    },
    {
      areas: [span(1, 0, count, 0)],
      rule: { kind: 'custom', formula: '=COUNTIF($A:$A,A2)=1' },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: stop,
    },
    {
      areas: [span(1, 5, 1, 5)],
      rule: { kind: 'wholeNumber', operator: 'GreaterThan', formula1: '=Grens' },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: stop,
    },
  ];
}
