import { toNumber, toText } from './coerce';
import { compareValues } from './compare';
import { DIV0, FormulaError, NUM, type CellValue } from './FormulaError';

type Binary = (a: CellValue, b: CellValue) => CellValue;

const arithmetic =
  (give: (a: number, b: number) => CellValue): Binary =>
  (a, b) => {
    const x = toNumber(a);
    if (x instanceof FormulaError) return x;
    const y = toNumber(b);
    return y instanceof FormulaError ? y : give(x, y);
  };

const comparison =
  (holds: (order: number) => boolean): Binary =>
  (a, b) => {
    if (a instanceof FormulaError) return a;
    return b instanceof FormulaError ? b : holds(compareValues(a, b));
  };

const join: Binary = (a, b) => {
  const x = toText(a);
  if (x instanceof FormulaError) return x;
  const y = toText(b);
  return y instanceof FormulaError ? y : x + y;
};

export const binaryOperators: Readonly<Record<string, Binary>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? DIV0 : a / b)),
  '^': arithmetic((a, b) => (Number.isFinite(a ** b) ? a ** b : NUM)),
  '&': join,
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

export const unaryOperators: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  '-': (value) => {
    const number = toNumber(value);
    return number instanceof FormulaError ? number : -number;
  },
  '%': (value) => {
    const number = toNumber(value);
    return number instanceof FormulaError ? number : number / 100;
  },
};
