import { Block, type Operand } from '../Block';
import { compareValues } from '../compare';
import { matchesText } from '../criteria';
import { FormulaError, type CellValue } from '../FormulaError';
import { matrixOf } from './values';

type Sought = Exclude<CellValue, FormulaError>;

/** Positions in a row or column of values, counted from 0; -1 if there is none. */
export function findExact(sought: Sought, among: Operand, fromLast = false): number {
  const key = keyOf(sought ?? 0);
  if (!fromLast && among instanceof Block) {
    const first = among.cells.cached(among, 'first positions', () => firstPositions(matrixOf(among).values));
    return first.get(key) ?? -1;
  }
  const { values } = matrixOf(among);
  const matches = (value: CellValue) => value !== null && keyOf(value) === key;
  return fromLast ? values.findLastIndex(matches) : values.findIndex(matches);
}

const keyOf = (value: CellValue) => (typeof value === 'string' ? value.toLowerCase() : value);

function firstPositions(values: readonly CellValue[]): ReadonlyMap<CellValue, number> {
  const positions = new Map<CellValue, number>();
  values.forEach((value, position) => {
    const key = keyOf(value);
    if (value !== null && !positions.has(key)) positions.set(key, position);
  });
  return positions;
}

export function findWildcard(sought: Sought, among: Operand, fromLast = false): number {
  if (typeof sought !== 'string' || !/[*?~]/.test(sought)) return findExact(sought, among, fromLast);
  const { values } = matrixOf(among);
  return fromLast ? values.findLastIndex(matchesText(sought)) : values.findIndex(matchesText(sought));
}

const comparable = (value: CellValue, sought: Sought): value is Sought =>
  value !== null && typeof value === typeof (sought ?? 0) && !(value instanceof FormulaError);

/** The last value in ascending order that isn't above the one sought, by halving as Excel does. */
export function findNotAbove(sought: Sought, among: Operand): number {
  const { values } = matrixOf(among);
  let [low, high, found] = [0, values.length - 1, -1];
  while (low <= high) {
    const half = (low + high) >> 1;
    let probe = half;
    while (probe <= high && !comparable(values[probe] ?? null, sought)) probe++;
    const value = values[probe] ?? null;
    if (probe <= high && !(value instanceof FormulaError) && compareValues(value, sought ?? 0) <= 0) {
      found = probe;
      low = probe + 1;
    } else {
      high = half - 1;
    }
  }
  return found;
}

/** The last value in descending order that isn't below the one sought. */
export function findNotBelowDescending(sought: Sought, among: Operand): number {
  const { values } = matrixOf(among);
  const end = values.findIndex((value) => !comparable(value, sought) || compareValues(value, sought) < 0);
  return (end < 0 ? values.length : end) - 1;
}

/** The value nearest to the one sought in values of any order: equal, or the next below or above it. */
export function findNearest(sought: Sought, among: Operand, side: 'below' | 'above'): number {
  const { values } = matrixOf(among);
  const sign = side === 'below' ? 1 : -1;
  let [found, nearest]: [number, Sought] = [-1, null];
  values.forEach((value, position) => {
    if (!comparable(value, sought) || sign * compareValues(value, sought ?? 0) > 0) return;
    if (found >= 0 && sign * compareValues(value, nearest) <= 0) return;
    [found, nearest] = [position, value];
  });
  return found;
}
