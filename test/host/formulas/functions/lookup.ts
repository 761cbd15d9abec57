import { Block, Matrix, valuesOf, type Operand } from '../Block';
import { toLogical } from '../coerce';
import { FormulaError, NOT_AVAILABLE, REF, VALUE, type CellValue } from '../FormulaError';
import { FormulaLack } from '../FormulaLack';
import { lift } from '../lift';
import type { Place, Run } from '../Place';
import { writeReference } from '../writeReference';
import { lazy, MANY, whole, type FunctionDefinition, type FunctionFamily } from './FunctionDefinition';
import { findExact, findNearest, findNotAbove, findNotBelowDescending, findWildcard } from './search';
import { matrixOf, singleValue, wholeNumber } from './values';

const sizeOf = (operand: Operand) =>
  operand instanceof Block || operand instanceof Matrix ? operand : { rowCount: 1, columnCount: 1 };

/** One row, column or cell of a range or an array; 0 takes all rows or columns. */
function pick(operand: Operand, row: number, column: number): Operand {
  const { rowCount, columnCount } = sizeOf(operand);
  if (row < 0 || column < 0) return VALUE;
  if (row > rowCount || column > columnCount) return REF;
  const [top, height] = row === 0 ? [0, rowCount] : [row - 1, 1];
  const [left, width] = column === 0 ? [0, columnCount] : [column - 1, 1];
  if (operand instanceof Block) return operand.part(top, left, height, width);
  const matrix = matrixOf(operand);
  if (height === 1 && width === 1) return matrix.at(top, left);
  const values = Array.from({ length: height * width }, (_, i) => {
    return matrix.at(top + Math.floor(i / width), left + (i % width));
  });
  return new Matrix(height, width, values);
}

function index([source = null, rowAsked, columnAsked]: readonly Operand[]): Operand {
  if (source instanceof FormulaError) return source;
  const first = wholeNumber(rowAsked, 0);
  if (first instanceof FormulaError) return first;
  const second = wholeNumber(columnAsked, -1);
  if (second instanceof FormulaError) return second;
  if (columnAsked !== undefined) return pick(source, first, second);
  const { rowCount, columnCount } = sizeOf(source);
  if (rowCount === 1) return pick(source, 1, first);
  return pick(source, first, columnCount === 1 ? 1 : 0);
}

/** Looks up each of the values sought. */
function forEachSought(sought: Operand, give: (value: Exclude<CellValue, FormulaError>) => CellValue) {
  return lift((value = null) => (value instanceof FormulaError ? value : give(value)), [valuesOf(sought)]);
}

function match([sought = null, among = null, typeAsked]: readonly Operand[]): Operand {
  if (among instanceof FormulaError) return among;
  const type = wholeNumber(typeAsked, 1);
  if (type instanceof FormulaError) return type;
  const find = type === 0 ? findWildcard : type > 0 ? findNotAbove : findNotBelowDescending;
  return forEachSought(sought, (value) => {
    const found = find(value, among);
    return found < 0 ? NOT_AVAILABLE : found + 1;
  });
}

function verticalLookup([sought = null, source = null, columnAsked, nearAsked]: readonly Operand[]): Operand {
  if (source instanceof FormulaError) return source;
  const column = wholeNumber(columnAsked, 0);
  if (column instanceof FormulaError) return column;
  const near = nearAsked === undefined ? true : toLogical(singleValue(nearAsked));
  if (near instanceof FormulaError) return near;
  if (column < 1) return VALUE;
  if (column > sizeOf(source).columnCount) return REF;
  const keys = pick(source, 0, 1);
  return forEachSought(sought, (value) => {
    const found = near ? findNotAbove(value, keys) : findWildcard(value, keys);
    return found < 0 ? NOT_AVAILABLE : singleValue(pick(source, found + 1, column));
  });
}

/** Source: https://support.microsoft.com/office/xlookup-function-b7fd680e-6d10-43e6-84f9-88eae8bf5929 */
function crossLookup(args: readonly Run[], place: Place): Operand {
  const [sought = null, among = null, source = null] = args.slice(0, 3).map((run) => run(place));
  if (among instanceof FormulaError) return among;
  if (source instanceof FormulaError) return source;
  const mode = wholeNumber(args[4]?.(place), 0);
  if (mode instanceof FormulaError) return mode;
  const direction = wholeNumber(args[5]?.(place), 1);
  if (direction instanceof FormulaError) return direction;
  const find = crossFinder(mode, direction);
  const { rowCount, columnCount } = sizeOf(among);
  const across = rowCount === 1 && columnCount > 1;
  const take = (position: number) => (across ? pick(source, 0, position + 1) : pick(source, position + 1, 0));
  const instead = () => args[3]?.(place) ?? NOT_AVAILABLE;
  const values = valuesOf(sought);
  if (values instanceof Matrix) {
    return forEachSought(values, (value) => {
      const found = find(value, among);
      return singleValue(found < 0 ? instead() : take(found));
    });
  }
  if (values instanceof FormulaError) return values;
  const found = find(values, among);
  return found < 0 ? instead() : take(found);
}

function crossFinder(
  mode: number,
  direction: number,
): (sought: Exclude<CellValue, FormulaError>, among: Operand) => number {
  if (![1, -1].includes(direction)) throw new FormulaLack('XLOOKUP by halving');
  const fromLast = direction === -1;
  return (sought, among) => {
    if (mode === 2) return findWildcard(sought, among, fromLast);
    const found = findExact(sought, among, fromLast);
    if (found >= 0 || mode === 0) return found;
    return findNearest(sought, among, mode === -1 ? 'below' : 'above');
  };
}

function chooseOne([which, ...choices]: readonly Run[], place: Place): Operand {
  const number = wholeNumber(which?.(place), 0);
  if (number instanceof FormulaError) return number;
  const chosen = choices[number - 1];
  return chosen ? (chosen(place) ?? 0) : VALUE;
}

/** The number of a range's first row or column, counted from 1; of each if it has several. */
const positions = (side: 'row' | 'column'): FunctionDefinition => ({
  ...whole(0, 1, ([operand], place) => {
    if (operand === undefined) return place[side] + 1;
    if (!(operand instanceof Block)) return operand instanceof FormulaError ? operand : VALUE;
    const first = (side === 'row' ? operand.top : operand.left) + 1;
    const count =
      side === 'row' ? Math.min(operand.rowCount, Math.max(operand.rowsInUse, 1)) : operand.columnCount;
    if (count === 1) return first;
    const all = Array.from({ length: count }, (_, i) => first + i);
    return side === 'row' ? new Matrix(count, 1, all) : new Matrix(1, count, all);
  }),
  looksAround: 0,
});

/**
 * Where a reference begins, on another sheet with the sheet's name. Only "address" of it.
 * Source: https://support.microsoft.com/office/cell-function-51bd39a5-f338-4dbe-a33f-955d67c2b2cf
 */
const cell: FunctionDefinition = {
  ...whole(2, 2, ([asked = null, reference], place) => {
    if (String(singleValue(asked)).toLowerCase() !== 'address') throw new FormulaLack('CELL but "address"');
    if (!(reference instanceof Block)) return reference instanceof FormulaError ? reference : VALUE;
    const { sheet, top, left } = reference;
    const edge = (at: number) => ({ at, fixed: true });
    const corner = { top: edge(top), bottom: edge(top), left: edge(left), right: edge(left) };
    const sheetWritten = sheet !== place.sheet;
    return writeReference({ kind: 'area', sheet, sheetWritten, ...corner, single: true }, place);
  }),
  looksAround: 2,
};

const size = (side: 'rowCount' | 'columnCount') =>
  whole(1, 1, ([operand = null]) => (operand instanceof FormulaError ? operand : sizeOf(operand)[side]));

export const lookup: FunctionFamily = {
  INDEX: whole(2, 3, index),
  MATCH: whole(2, 3, match),
  VLOOKUP: whole(3, 4, verticalLookup),
  XLOOKUP: lazy(3, 6, crossLookup),
  CHOOSE: lazy(2, MANY, chooseOne),
  ROW: positions('row'),
  COLUMN: positions('column'),
  ROWS: size('rowCount'),
  COLUMNS: size('columnCount'),
  CELL: cell,
};
