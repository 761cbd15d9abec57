import type { CellValue } from './FormulaError';
import { insertBlanks, removeCells, type DeleteShift, type InsertShift } from './moveValues';
import { Sheet, type Area } from './Sheet';

export { FormulaError, type CellValue } from './FormulaError';
export { FormulaSyntaxError } from './FormulaSyntaxError';
export type { Area } from './Sheet';

/** Where a table lies: `row` is its header's, `rowCount` its header and body without the totals row. */
export interface TableDefinition {
  id: string;
  name: string;
  sheet: string;
  row: number;
  column: number;
  rowCount: number;
  columns: string[];
  totals: boolean;
}

/** The cells of a workbook and what its formulas give. Rows and columns count from 0, sheets go by id. */
export class Calculation {
  private readonly sheets = new Map<string, Sheet>();

  constructor(readonly now: () => Date = () => new Date()) {}

  addSheet(id: string, name: string): void {
    this.sheets.set(id, new Sheet(id, name));
  }

  renameSheet(id: string, name: string): void {
    this.sheet(id).name = name;
  }

  removeSheet(id: string): void {
    this.sheet(id).removed = true;
    this.sheets.delete(id);
  }

  setValue(sheet: string, row: number, column: number, value: CellValue): void {
    this.sheet(sheet).column(column).write(row, value);
  }

  /** @throws FormulaSyntaxError where Excel would refuse it; Error for a function the local Excel doesn't have */
  setFormula(_sheet: string, _row: number, _column: number, _formula: string): void {
    throw new Error('Formulas are not evaluated yet');
  }

  valueAt(sheet: string, row: number, column: number): CellValue {
    return this.sheet(sheet).columns[column]?.values[row] ?? null;
  }

  /** The formula in today's names and addresses; undefined for a cell without one. */
  formulaAt(_sheet: string, _row: number, _column: number): string | undefined {
    return undefined;
  }

  usedRange(sheet: string): Area | null {
    return this.sheet(sheet).usedRange();
  }

  /** Also for a table that grew, was resized or renamed, and for renamed, added or removed columns. */
  setTable(_table: TableDefinition): void {}

  removeTable(_id: string): void {}

  setName(_name: string, _formula: string): void {}

  removeName(_name: string): void {}

  /**
   * What a formula that stands in no cell gives at (row, column): a conditional format's or a validation rule's.
   * Relative references shift from `writtenFor` to that cell.
   */
  evaluate(
    _formula: string,
    _sheet: string,
    _row: number,
    _column: number,
    _writtenFor?: { row: number; column: number },
  ): CellValue {
    throw new Error('Formulas are not evaluated yet');
  }

  insertCells(sheet: string, area: Area, shift: InsertShift): void {
    insertBlanks(this.sheet(sheet), area, shift);
  }

  deleteCells(sheet: string, area: Area, shift: DeleteShift): void {
    removeCells(this.sheet(sheet), area, shift);
  }

  private sheet(id: string): Sheet {
    const sheet = this.sheets.get(id);
    if (!sheet) throw new Error(`No sheet with id ${id}`);
    return sheet;
  }
}
