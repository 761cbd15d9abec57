import { FormulaError, type CellValue } from './FormulaError';
import type { Use } from './Use';

/** Stands in `values` for a formula whose result isn't known yet; never leaves this folder. */
export const PENDING = FormulaError.of('#PENDING!');

/** One column of a sheet: what its cells hold, and for cells with a formula, which one. */
export class Column {
  readonly values: CellValue[] = [];
  readonly uses: (Use | undefined)[] = [];
  /** How many of the values are pending or being worked out. */
  pending = 0;

  write(row: number, value: CellValue): void {
    const { values } = this;
    while (values.length < row) values.push(null);
    values[row] = value;
    if (value === null && row === values.length - 1) trim(values);
  }

  use(row: number, use: Use | undefined): void {
    const { uses } = this;
    if (use === undefined && row >= uses.length) return;
    while (uses.length < row) uses.push(undefined);
    uses[row] = use;
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
