import { ApiError } from '../engine/ApiError';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { contains } from '../model/Area';
import { tablesOn } from '../model/find';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { RangeObject } from './Host';

/** "Resource limits and performance optimization": cells in one read. */
const MAX_CELLS = 5_000_000;

/** A value for every cell, row by row; `null` for a range that is too large to read, such as whole columns. */
export function mapCells<T>({ area }: RangeObject, read: (row: number, column: number) => T): T[][] | null {
  if (area.rowCount * area.columnCount > MAX_CELLS) return null;
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_, c) => read(area.row + r, area.column + c)),
  );
}

/** What a cell says: '' for a blank one, the error's text for an error. */
export function shown(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof FormulaError ? value.code : value;
}

/** The same as `Range.values` gives it to an add-in. */
export function given({ givesFifteenDigits }: Workbook, value: CellValue): string | number | boolean {
  return typeof value === 'number' && givesFifteenDigits ? Number(value.toPrecision(15)) : shown(value);
}

/** The column of a cell's own row as short as it can be written, `[@Column]` or `[@[Column]]`, with no table's name before it. */
const ownRow = /(?<!\w)\[@(?:\[((?:[^'[\]]|'.)*)\]|([^'[\]]+))\]/g;

/** The formula of a cell as `Range.formulas` gives it to an add-in; `undefined` where there is none. */
export function formulaGiven(book: Workbook, sheet: Sheet, row: number, column: number): string | undefined {
  const formula = book.calculation.formulaAt(sheet.id, row, column);
  if (!book.givesThisRow) return formula;
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const table = tablesOn(book, sheet).find(({ area }) => contains(area, cell));
  return formula?.replace(
    ownRow,
    (_, bracketed?: string, plain = '') => `${table?.name ?? ''}[[#This Row],[${bracketed ?? plain}]]`,
  );
}

/** The one value that all cells share, else `null`, as Excel answers for a mixed range. */
export function common<T>(cells: T[][] | null): T | null {
  const first = cells?.[0]?.[0];
  if (first === undefined) return null;
  return cells?.every((row) => row.every((value) => value === first)) ? first : null;
}

/**
 * The inputs for a range: an array of its size, or one value for all cells (Office.js docs: "set the same value for all cells").
 * @throws ApiError InvalidArgument "The number of rows or columns in the input array doesn't match the size ..."
 */
export function inputsFor({ area }: RangeObject, given: unknown): unknown[][] {
  if (area.rowCount * area.columnCount > MAX_CELLS) throw new ApiError('RangeExceedsLimit');
  // "Blank and null values in Excel add-ins": null is for single cells in an array.
  if (given === null) throw new ApiError('InvalidArgument', 'null for a whole range');
  if (!Array.isArray(given)) {
    return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => given));
  }
  const fits =
    given.length === area.rowCount &&
    given.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw new ApiError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return given;
}
