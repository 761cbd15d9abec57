import { toNumber } from '../coerce';
import { FormulaError, type CellValue } from '../FormulaError';
import type { Operand } from '../Block';
import type { Place, Run } from '../Place';

interface Shape {
  /** How many arguments it takes. */
  least: number;
  most: number;
  /** Recalculated when the day changes, or at each edit. */
  clock?: 'day' | 'edit';
  /** With this few arguments the result depends on the formula's own cell. */
  looksAround?: number;
  /** Throws where the local Excel can't do what literal arguments ask for. */
  refuse?: (literals: readonly unknown[]) => void;
}

/** Takes single values and is applied to each of many; errors among them pass through unless it asks for them. */
export interface ScalarFunction extends Shape {
  kind: 'scalar';
  takesErrors: boolean;
  give: (...values: CellValue[]) => CellValue;
  /** Says the same for a workbook of the 1904 date system. */
  giveIn1904?: ScalarFunction['give'];
}

/** Takes ranges and arrays as they are. */
export interface WholeFunction extends Shape {
  kind: 'whole';
  give: (args: readonly Operand[], place: Place) => Operand;
}

/** Works out only the arguments it needs. */
export interface LazyFunction extends Shape {
  kind: 'lazy';
  give: (args: readonly Run[], place: Place) => Operand;
}

export type FunctionDefinition = ScalarFunction | WholeFunction | LazyFunction;
export type FunctionFamily = Readonly<Record<string, FunctionDefinition>>;

export const MANY = 255;

export const scalar = (least: number, most: number, give: ScalarFunction['give']): ScalarFunction => ({
  kind: 'scalar',
  takesErrors: false,
  least,
  most,
  give,
});

/** A scalar function of numbers. */
export const numeric = (
  least: number,
  most: number,
  give: (...numbers: number[]) => CellValue,
): ScalarFunction =>
  scalar(least, most, (...values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    return give(...numbers);
  });

/** A scalar function that also looks at errors. */
export const test = (holds: (value: CellValue) => boolean): ScalarFunction => ({
  ...scalar(1, 1, holds),
  takesErrors: true,
});

export const whole = (least: number, most: number, give: WholeFunction['give']): WholeFunction => ({
  kind: 'whole',
  least,
  most,
  give,
});

export const lazy = (least: number, most: number, give: LazyFunction['give']): LazyFunction => ({
  kind: 'lazy',
  least,
  most,
  give,
});
