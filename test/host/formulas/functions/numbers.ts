import { Block, type Operand } from '../Block';
import { toNumber } from '../coerce';
import { DIV0, FormulaError, NUM, VALUE, type CellValue } from '../FormulaError';
import { FormulaLack } from '../FormulaLack';
import { roundTo } from '../roundTo';
import { MANY, numeric, whole, type FunctionFamily } from './FunctionDefinition';
import { eachValue, matrixOf, numbersIn, singleValue } from './values';

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
export const average = (numbers: readonly number[]): CellValue =>
  numbers.length > 0 ? sum(numbers) / numbers.length : DIV0;
/** 0 without numbers, as Excel. */
export const least = (numbers: readonly number[]): number =>
  numbers.length > 0 ? numbers.reduce((found, number) => Math.min(found, number)) : 0;
export const greatest = (numbers: readonly number[]): number =>
  numbers.length > 0 ? numbers.reduce((found, number) => Math.max(found, number)) : 0;

const ofNumbers = (give: (numbers: number[]) => CellValue) =>
  whole(1, MANY, (args) => {
    const numbers = numbersIn(args);
    return numbers instanceof FormulaError ? numbers : give(numbers);
  });

/** A function of the numbers in a range and one number more. */
const ofNumbersAnd = (give: (sorted: number[], parameter: number) => CellValue) =>
  whole(2, 2, ([range = null, parameter]) => {
    const numbers = numbersIn([range]);
    if (numbers instanceof FormulaError) return numbers;
    const number = toNumber(singleValue(parameter));
    if (number instanceof FormulaError) return number;
    return give(
      numbers.sort((a, b) => a - b),
      number,
    );
  });

function percentile(sorted: readonly number[], share: number): CellValue {
  if (sorted.length === 0 || share < 0 || share > 1) return NUM;
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (position % 1) * (above - below);
}

const nth = (sorted: readonly number[], position: number): CellValue => sorted[position] ?? NUM;

function sumOfProducts(args: readonly Operand[]): CellValue {
  const matrices = args.map(matrixOf);
  const [first] = matrices;
  const sameSize = ({ rowCount, columnCount }: { rowCount: number; columnCount: number }) =>
    rowCount === first?.rowCount && columnCount === first.columnCount;
  if (!matrices.every(sameSize)) return VALUE;
  let total = 0;
  for (let i = 0; i < (first?.values.length ?? 0); i++) {
    let product = 1;
    for (const { values } of matrices) {
      const value = values[i] ?? null;
      if (value instanceof FormulaError) return value;
      product *= typeof value === 'number' ? value : 0;
    }
    total += product;
  }
  return total;
}

function countNumbers(args: readonly Operand[]): number {
  let count = 0;
  eachValue(args, (value, direct) => {
    const counts = direct && value !== null ? typeof toNumber(value) === 'number' : typeof value === 'number';
    if (counts) count++;
  });
  return count;
}

function countFilled(args: readonly Operand[]): number {
  let count = 0;
  eachValue(args, (value, direct) => {
    if (value !== null || direct) count++;
  });
  return count;
}

function countBlank([range = null]: readonly Operand[]): CellValue {
  if (!(range instanceof Block)) return VALUE;
  let filled = 0;
  range.each((value) => {
    if (value !== '') filled++;
  });
  return range.rowCount * range.columnCount - filled;
}

const ofTotals: Record<number, (args: readonly Operand[]) => Operand> = {
  1: (args) => overNumbers(args, average),
  2: countNumbers,
  3: countFilled,
  4: (args) => overNumbers(args, greatest),
  5: (args) => overNumbers(args, least),
  9: (args) => overNumbers(args, sum),
};

function overNumbers(args: readonly Operand[], give: (numbers: number[]) => CellValue): CellValue {
  const numbers = numbersIn(args);
  return numbers instanceof FormulaError ? numbers : give(numbers);
}

/** Counts hidden rows too, whatever is asked: the sheet's cells don't know about filters here. */
function subtotal([kind, ...ranges]: readonly Operand[]): Operand {
  const number = toNumber(singleValue(kind));
  if (number instanceof FormulaError) return number;
  const give = ofTotals[number > 100 ? number - 100 : number];
  if (!give) throw new FormulaLack(`SUBTOTAL(${number}, …)`);
  return give(ranges);
}

export const numbers: FunctionFamily = {
  SUM: ofNumbers(sum),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers(least),
  MAX: ofNumbers(greatest),
  MEDIAN: ofNumbers((all) =>
    percentile(
      all.sort((a, b) => a - b),
      0.5,
    ),
  ),
  'PERCENTILE.INC': ofNumbersAnd(percentile),
  SMALL: ofNumbersAnd((sorted, position) => nth(sorted, Math.ceil(position) - 1)),
  LARGE: ofNumbersAnd((sorted, position) => nth(sorted, sorted.length - Math.ceil(position))),
  COUNT: whole(1, MANY, countNumbers),
  COUNTA: whole(1, MANY, countFilled),
  COUNTBLANK: whole(1, 1, countBlank),
  SUMPRODUCT: whole(1, MANY, sumOfProducts),
  SUBTOTAL: whole(2, MANY, subtotal),
  INT: numeric(1, 1, (number = 0) => Math.floor(number)),
  ABS: numeric(1, 1, (number = 0) => Math.abs(number)),
  MOD: numeric(2, 2, (number = 0, divisor = 0) =>
    divisor === 0 ? DIV0 : number - divisor * Math.floor(number / divisor),
  ),
  ROUND: numeric(2, 2, (number = 0, places = 0) => roundTo(number, places, Math.round)),
  ROUNDUP: numeric(2, 2, (number = 0, places = 0) => roundTo(number, places, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, (number = 0, places = 0) => roundTo(number, places, Math.floor)),
};
