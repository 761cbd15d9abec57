import type { Area } from './Area';

export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** Formulas carry `=`; numbers and dates (serials) are plain; references are relative to the area's top-left cell. */
export type ValidationRule =
  | { kind: 'list'; source: string; inCellDropDown: boolean }
  | { kind: 'custom'; formula: string }
  | {
      kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      operator: ValidationOperator;
      formula1: string | number;
      formula2?: string | number;
    };

/** Rule for what a user may type. The API itself can write anything, as in Excel. */
export interface Validation {
  areas: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: {
    showAlert: boolean;
    style: 'Stop' | 'Warning' | 'Information';
    title: string;
    message: string;
  };
}
