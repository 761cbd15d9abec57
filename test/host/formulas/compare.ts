import type { CellValue, FormulaError } from './FormulaError';

type Comparable = Exclude<CellValue, FormulaError>;

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

export function compareTexts(a: string, b: string): number {
  const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
  return lowerA === lowerB ? 0 : collator.compare(lowerA, lowerB);
}

/** Excel compares 15 digits: 0.1+0.2=0.3. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  return Math.abs(a - b) <= Math.abs(a) * 1e-14 && Number(a.toPrecision(15)) === Number(b.toPrecision(15));
}

/** Below zero, zero or above: numbers come before texts, texts before logical values; capitals don't count. */
export function compareValues(a: Comparable, b: Comparable): number {
  const [x, y] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof x === 'number' && typeof y === 'number') return sameNumber(x, y) ? 0 : x - y;
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y);
  return rank(x) - rank(y) || Number(x) - Number(y);
}

/** A blank cell passes for the empty value of the other side's kind. */
const blankLike = (other: Comparable) =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const rank = (value: string | number | boolean) =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
