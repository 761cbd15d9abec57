import { FormulaError, type CellValue } from '../formulas/FormulaError';
import type { PivotItem } from './PivotGrid';

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Excel groups text without regard to case, but keeps the number 5 and the text "5" apart. */
const keyOf = (value: CellValue): string =>
  typeof value === 'string' ? `string:${value.toLowerCase()}` : `${typeof value}:${value}`;

/** Ascending in Excel: numbers, text, false, true, errors, blanks. */
const rank = (value: CellValue): number => {
  if (value === null) return 4;
  if (value instanceof FormulaError) return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
};

const compare = (a: CellValue, b: CellValue): number => {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return a instanceof FormulaError ? collator.compare(String(a), String(b)) : Number(a) - Number(b);
};

const show = (value: CellValue, blank: string): string => {
  if (value === null) return blank;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

/**
 * The distinct values of a column as a pivot's items, in ascending order and spelled as they first occur, and for each
 * record the position of its item.
 */
export function groupItems(
  values: readonly CellValue[],
  blank: string,
): { items: PivotItem[]; positions: number[] } {
  const first = new Map<string, CellValue>();
  const keys = values.map((value) => {
    const key = keyOf(value);
    if (!first.has(key)) first.set(key, value);
    return key;
  });
  const sorted = [...first].sort(([, a], [, b]) => compare(a, b));
  const positionOf = new Map(sorted.map(([key], position) => [key, position]));
  return {
    items: sorted.map(([, value]) => ({ value, text: show(value, blank) })),
    positions: keys.map((key) => positionOf.get(key) ?? -1),
  };
}
