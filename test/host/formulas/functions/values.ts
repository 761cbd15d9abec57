import { Block, Matrix, valuesOf, type Operand } from '../Block';
import { toNumber } from '../coerce';
import { FormulaError, type CellValue } from '../FormulaError';

/**
 * Visits the values of all arguments; blank cells of ranges are left out. `direct` tells values written as an argument
 * from those in ranges and arrays, where texts and logical values don't count as numbers. Stops at an error given back.
 */
export function eachValue(
  args: readonly Operand[],
  visit: (value: CellValue, direct: boolean) => FormulaError | undefined | void,
): FormulaError | undefined {
  let stopped: FormulaError | undefined;
  for (const arg of args) {
    if (arg instanceof Block) {
      arg.each((value) => (stopped = visit(value, false) ?? undefined) === undefined);
    } else if (arg instanceof Matrix) {
      for (const value of arg.values) if ((stopped = visit(value, false) ?? undefined)) break;
    } else {
      stopped = visit(arg, true) ?? undefined;
    }
    if (stopped) return stopped;
  }
  return undefined;
}

/** All numbers of the arguments, or the first error among them. */
export function numbersIn(args: readonly Operand[]): number[] | FormulaError {
  const numbers: number[] = [];
  const failed = eachValue(args, (value, direct) => {
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof FormulaError) return value;
    else if (direct) {
      const number = toNumber(value);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    return;
  });
  return failed ?? numbers;
}

export function matrixOf(operand: Operand): Matrix {
  if (operand instanceof Block) return operand.matrix();
  return operand instanceof Matrix ? operand : new Matrix(1, 1, [operand]);
}

/** The one value of an argument that isn't meant to be a range. */
export function singleValue(operand: Operand | undefined): CellValue {
  const value = valuesOf(operand ?? null);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

/** The whole number an argument stands for, or what it is when left out. */
export function wholeNumber(operand: Operand | undefined, otherwise: number): number | FormulaError {
  if (operand === undefined) return otherwise;
  const number = toNumber(singleValue(operand));
  return number instanceof FormulaError ? number : Math.trunc(number);
}
