import { BUSY } from './Column';
import { CIRCULAR, type CellValue } from './FormulaError';
import type { Sheet } from './Sheet';

/** Values by row and column that stand in no cells. */
export class Matrix {
  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    /** Row after row. */
    readonly values: CellValue[],
  ) {}

  at(row: number, column: number): CellValue {
    return this.values[row * this.columnCount + column] ?? null;
  }
}

/** How a formula sees cells: their values are worked out first. */
export interface Cells {
  read(sheet: Sheet, row: number, column: number): CellValue;
  /** Works out every pending cell of the block. */
  settle(block: Block): void;
  /** Something derived from the block's values, made once until the next edit. */
  cached<T>(block: Block, purpose: string, make: () => T): T;
}

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export class Block {
  constructor(
    readonly cells: Cells,
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get rowCount(): number {
    return this.bottom - this.top + 1;
  }

  get columnCount(): number {
    return this.right - this.left + 1;
  }

  get single(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }

  /** Rows of the block that lie in the sheet's used rows: entire columns end there. */
  get rowsInUse(): number {
    return Math.max(0, Math.min(this.rowCount, this.sheet.rowsInUse - this.top));
  }

  at(row: number, column: number): CellValue {
    return this.cells.read(this.sheet, this.top + row, this.left + column);
  }

  part(row: number, column: number, rowCount: number, columnCount: number): Block {
    const top = this.top + row;
    const left = this.left + column;
    return new Block(this.cells, this.sheet, top, left, top + rowCount - 1, left + columnCount - 1);
  }

  /** The stored values of one of the block's columns, indexed by sheet row; blank where there are none. */
  columnValues(column: number): readonly CellValue[] {
    return this.sheet.columns[this.left + column]?.values ?? [];
  }

  /** Calls back for each cell that isn't blank, column after column, until the callback gives false. */
  each(visit: (value: CellValue) => boolean | void): void {
    this.cells.settle(this);
    const lastColumn = Math.min(this.right, this.sheet.columns.length - 1) - this.left;
    for (let column = 0; column <= lastColumn; column++) {
      const values = this.columnValues(column);
      const end = Math.min(this.bottom, values.length - 1);
      for (let row = this.top; row <= end; row++) {
        const value = values[row] ?? null;
        if (value !== null && visit(value) === false) return;
      }
    }
  }

  matrix(): Matrix {
    this.cells.settle(this);
    const rowCount = Math.max(this.rowsInUse, 1);
    const columnCount = Math.min(this.columnCount, Math.max(this.sheet.columns.length - this.left, 1));
    const values = new Array<CellValue>(rowCount * columnCount).fill(null);
    for (let column = 0; column < columnCount; column++) {
      const source = this.columnValues(column);
      for (let row = 0; row < rowCount; row++) {
        values[row * columnCount + column] = source[this.top + row] ?? null;
      }
    }
    return new Matrix(rowCount, columnCount, values);
  }
}

/** What a part of a formula can give. */
export type Operand = CellValue | Block | Matrix;

/** The value of a single cell, the values of many. */
export function valuesOf(operand: Operand): CellValue | Matrix {
  if (!(operand instanceof Block)) return operand;
  return operand.single ? operand.at(0, 0) : operand.matrix();
}

/** The one value a cell can show, or the first of many. */
export function firstOf(operand: Operand): CellValue {
  const values = operand instanceof Block ? operand.at(0, 0) : operand;
  const value = values instanceof Matrix ? values.at(0, 0) : values;
  return value === BUSY ? CIRCULAR : value;
}
