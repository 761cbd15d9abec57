import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { KnownNames } from '../names/knownNames';
import { formFormulas } from './formFormulas';
import { formLines } from './formLayout';

/** The row of the form's first line, counted from 0, below its title and its number. */
export const firstRow = 2;

interface FormCell {
  /** Counted from 0. */
  row: number;
  column: number;
  formula: string;
}

/** Every cell of the form that follows its number, with its formula. */
export function formCells(language: RegisterLanguage, names: KnownNames): FormCell[] {
  const formulas = formFormulas(language, names);
  const ofLines = formLines.flatMap((line, index): FormCell[] => {
    const row = firstRow + index;
    switch (line.kind) {
      case 'section':
        return [];
      case 'pair':
        return line.keys.map((key, pair) => ({ row, column: pair * 2 + 1, formula: formulas.value(key) }));
      case 'box':
        return [
          { row, column: 0, formula: formulas.boxLabel(line.key, line.height) },
          { row, column: 1, formula: formulas.boxed(line.key, line.height) },
        ];
    }
  });
  return [
    { row: 0, column: 4, formula: formulas.position },
    { row: 1, column: 2, formula: formulas.hint },
    ...ofLines,
  ];
}
