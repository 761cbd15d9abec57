import { DIV0, FormulaError, type CellValue } from '../formulas/FormulaError';
import type { Aggregation } from '../model/Pivot';

/** What is kept of the values that meet in one cell of the pivot. */
export interface Tally {
  count: number;
  numbers: number;
  sum: number;
  min: number;
  max: number;
  error: FormulaError | null;
}

export const emptyTally = (): Tally => ({
  count: 0,
  numbers: 0,
  sum: 0,
  min: Infinity,
  max: -Infinity,
  error: null,
});

/** Adds one value; blanks don't count, and text counts without adding to a sum. */
export function addTo(tally: Tally, value: CellValue): void {
  if (value === null) return;
  tally.count += 1;
  if (typeof value === 'number') {
    tally.numbers += 1;
    tally.sum += value;
    tally.min = Math.min(tally.min, value);
    tally.max = Math.max(tally.max, value);
  } else if (value instanceof FormulaError) {
    tally.error ??= value;
  }
}

/**
 * The cell's value; `null` when nothing was counted there.
 * @throws Error for an aggregation the local Excel doesn't have.
 */
export function summarize(tally: Tally | undefined, by: Aggregation): CellValue {
  if (!tally || tally.count === 0) return null;
  switch (by) {
    case 'Count':
      return tally.count;
    case 'CountNumbers':
      return tally.numbers;
    case 'Sum':
      return tally.error ?? tally.sum;
    case 'Average':
      return tally.error ?? (tally.numbers === 0 ? DIV0 : tally.sum / tally.numbers);
    case 'Min':
      return tally.error ?? (tally.numbers === 0 ? 0 : tally.min);
    case 'Max':
      return tally.error ?? (tally.numbers === 0 ? 0 : tally.max);
    default:
      throw new Error(`The local Excel can't summarize a pivot by ${by}.`);
  }
}
