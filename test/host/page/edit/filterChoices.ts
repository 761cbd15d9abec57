import { isDateFormat } from 'numfmt';
import { FormulaError, type CellValue } from '../../formulas/Calculation';
import { bottomOf } from '../../model/Area';
import { rowsFilteredOut } from '../../model/filterTable';
import { sheetById } from '../../model/find';
import { bodyArea, type Table } from '../../model/Table';
import { textOf } from '../../model/textOf';
import type { Workbook } from '../../model/Workbook';

export interface FilterChoices {
  /** The texts that the column shows, '' for blank cells, in the order of what stands behind them. */
  texts: string[];
  /** What most cells hold: it decides how sorting is called. */
  kind: 'dates' | 'numbers' | 'texts';
}

const byValue = (a: CellValue, b: CellValue): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  const nameOf = (value: string | boolean | FormulaError) =>
    value instanceof FormulaError ? value.code : String(value);
  return nameOf(a).localeCompare(nameOf(b), undefined, { sensitivity: 'base', numeric: true });
};

/** What one can filter a table's column by; rows that the other columns filter out don't count, as in Excel. */
export const filterChoices = (workbook: Workbook, table: Table, column: number): FilterChoices => {
  const sheet = sheetById(workbook, table.sheet);
  const body = bodyArea(table);
  const isFilteredElsewhere = table.columns.some(({ filter }, at) => filter && at !== column);
  const hidden = isFilteredElsewhere ? rowsFilteredOut(workbook, table, column) : new Set<number>();
  const values = new Map<string, CellValue>();
  const count = { numbers: 0, texts: 0 };
  for (let row = body.row; row <= bottomOf(body); row++) {
    const value = workbook.calculation.valueAt(sheet.id, row, body.column + column);
    if (value !== null && value !== '') count[typeof value === 'number' ? 'numbers' : 'texts'] += 1;
    if (hidden.has(row)) continue;
    const text = textOf(workbook, sheet, row, body.column + column);
    if (!values.has(text)) values.set(text, value === '' ? null : value);
  }
  const { numberFormat } = workbook.styles.get(sheet.styles.at(body.row, body.column + column));
  const sorted = [...values].sort(([, a], [, b]) => byValue(a, b));
  return {
    texts: sorted.map(([text]) => text),
    kind: count.numbers > count.texts ? (isDateFormat(numberFormat) ? 'dates' : 'numbers') : 'texts',
  };
};
