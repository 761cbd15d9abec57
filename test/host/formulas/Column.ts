import { FormulaError, type CellValue } from './FormulaError';

/** Stand in `values` for a result that isn't known yet, or is just being worked out; they never leave this folder. */
export const PENDING = FormulaError.of('#PENDING!');
export const BUSY = FormulaError.of('#BUSY!');

/** What the cells of one column hold. */
export class Column {
  readonly values: CellValue[] = [];
  /** How many of the values are pending or busy. */
  pending = 0;

  at(row: number): CellValue {
    return this.values[row] ?? null;
  }

  write(row: number, value: CellValue): void {
    const { values } = this;
    if (value === null && row >= values.length) return;
    while (values.length < row) values.push(null);
    values[row] = value;
    if (value === null && row === values.length - 1) trim(values);
  }

  /** First and last row that isn't blank. */
  extent(): { first: number; last: number } | null {
    const first = this.values.findIndex((value) => value !== null);
    return first < 0 ? null : { first, last: this.values.length - 1 };
  }

  insert(row: number, count: number): void {
    if (row >= this.values.length) return;
    this.values.splice(row, 0, ...new Array<null>(count).fill(null));
  }

  remove(row: number, count: number): void {
    this.values.splice(row, count);
    trim(this.values);
  }
}

const trim = (values: CellValue[]) => {
  while (values.length > 0 && values[values.length - 1] === null) values.pop();
};
