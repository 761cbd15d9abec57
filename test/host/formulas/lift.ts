import { Matrix } from './Block';
import { FormulaError, NOT_AVAILABLE, type CellValue } from './FormulaError';

/** Applies a function to each row and column of its arguments; a single row, column or value is used again for all. */
export function lift(
  give: (...values: CellValue[]) => CellValue,
  operands: readonly (CellValue | Matrix)[],
): CellValue | Matrix {
  const matrices = operands.filter((operand) => operand instanceof Matrix);
  if (matrices.length === 0) return give(...(operands as readonly CellValue[]));
  const rowCount = Math.max(...matrices.map((matrix) => matrix.rowCount));
  const columnCount = Math.max(...matrices.map((matrix) => matrix.columnCount));
  const values = new Array<CellValue>(rowCount * columnCount).fill(null);
  const picked = new Array<CellValue>(operands.length).fill(null);
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      for (let i = 0; i < operands.length; i++) {
        const operand = operands[i] ?? null;
        picked[i] = operand instanceof Matrix ? pick(operand, row, column) : operand;
      }
      values[row * columnCount + column] = give(...picked);
    }
  }
  return new Matrix(rowCount, columnCount, values);
}

function pick(matrix: Matrix, row: number, column: number): CellValue {
  const r = matrix.rowCount === 1 ? 0 : row;
  const c = matrix.columnCount === 1 ? 0 : column;
  return r < matrix.rowCount && c < matrix.columnCount ? matrix.at(r, c) : NOT_AVAILABLE;
}

/** Gives the first error among the arguments instead of calling the function. */
export function unlessError(
  give: (...values: CellValue[]) => CellValue,
): (...values: CellValue[]) => CellValue {
  return (...values) => values.find((value) => value instanceof FormulaError) ?? give(...values);
}
