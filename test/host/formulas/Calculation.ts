import { Contents } from './Contents';
import { DayClock } from './DayClock';
import { Dependents } from './Dependents';
import { Evaluator } from './Evaluator';
import { Formula } from './Formula';
import { FormulaCells } from './FormulaCells';
import type { CellValue } from './FormulaError';
import { moveValues } from './moveValues';
import { Names } from './Names';
import { putMoved } from './putMoved';
import { readFormula } from './readFormula';
import { Recalculation } from './Recalculation';
import { isFixed } from './Reference';
import type { Area, Sheet } from './Sheet';
import type { StructureEdit } from './shiftReference';
import type { Span } from './shiftSpan';
import type { TableDefinition } from './Table';

export { FormulaError, type CellValue } from './FormulaError';
export { FormulaLack } from './FormulaLack';
export type { CalculationMode } from './Recalculation';
export { FormulaSyntaxError } from './FormulaSyntaxError';
export type { Area } from './Sheet';
export type { TableDefinition } from './Table';

/**
 * The cells of a workbook and what its formulas give. Rows and columns count from 0, sheets go by id.
 * A formula's value is worked out when it is asked for, and again only after what it depends on has changed.
 */
export class Calculation {
  private readonly contents = new Contents();
  private readonly names = new Names();
  private readonly dependents = new Dependents(
    (name) => this.names.get(name),
    (use) => this.recalculation.stays(use),
  );
  private readonly formulas = new FormulaCells((use) => this.dependents.add(use));
  private readonly evaluator = new Evaluator(this.formulas, (name) => this.names.get(name));
  /** When formulas are worked out. */
  readonly recalculation: Recalculation;
  /** Formulas by their text: those that mean the same in every cell of a sheet or a table, and those in no cell. */
  private readonly known = new Map<string, Formula>();

  constructor(now?: () => Date) {
    this.recalculation = new Recalculation(new DayClock(now), {
      contents: this.contents,
      formulas: this.formulas,
      dependents: this.dependents,
      evaluator: this.evaluator,
    });
  }

  /** Serials of days count from 1904; those that stand in cells stay as they are and mean other days. */
  get is1904(): boolean {
    return this.evaluator.is1904;
  }
  set is1904(counts: boolean) {
    this.evaluator.is1904 = counts;
    this.restructure();
    this.recalculation.calculate();
  }

  addSheet(id: string, name: string): void {
    this.contents.addSheet(id, name);
    this.restructure();
  }

  renameSheet(id: string, name: string): void {
    this.contents.sheet(id).name = name;
    this.restructure();
  }

  removeSheet(id: string): void {
    const sheet = this.contents.sheet(id);
    this.formulas.lift(sheet);
    this.contents.removeSheet(sheet);
    this.restructure();
  }

  setValue(sheetId: string, row: number, column: number, value: CellValue): void {
    const sheet = this.contents.sheet(sheetId);
    const cells = sheet.column(column);
    this.formulas.clear(cells, row);
    cells.write(row, value);
    this.changed(sheet, column, { first: row, last: row });
  }

  /**
   * Sheets and tables must be there before the formulas that name them, and a table must hold the cell before `[@…]`.
   * @throws FormulaSyntaxError where Excel would refuse it; FormulaLack
   */
  setFormula(sheetId: string, row: number, column: number, text: string): void {
    const sheet = this.contents.sheet(sheetId);
    this.formulas.put({ sheet, row, column, formula: this.formulaFor(text, sheet, row, column) });
    this.changed(sheet, column, { first: row, last: row });
    // Entering a formula calculates it in every mode, by what the other cells say at that moment.
    if (this.recalculation.mode !== 'Automatic') this.valueAt(sheetId, row, column);
  }

  valueAt(sheetId: string, row: number, column: number): CellValue {
    const sheet = this.contents.sheet(sheetId);
    const cells = sheet.columns[column];
    // What was typed stands there whatever the day is, and most cells that are asked for were typed.
    if (!cells || !this.formulas.at(cells, row)) return cells?.at(row) ?? null;
    this.recalculation.refresh();
    return this.evaluator.valueAt(sheet, row, column);
  }

  /**
   * The formula in today's names and addresses; undefined for a cell without one. With another cell of the sheet given,
   * as it reads once copied there.
   */
  formulaAt(sheetId: string, row: number, column: number, copiedTo = { row, column }): string | undefined {
    const sheet = this.contents.sheet(sheetId);
    const cells = sheet.columns[column];
    return cells && this.formulas.at(cells, row)?.formula.textAt(sheet, copiedTo.row, copiedTo.column);
  }

  usedRange(sheetId: string): Area | null {
    return this.contents.sheet(sheetId).usedRange();
  }

  /** Also for a table that grew, was resized or renamed, and for renamed, added or removed columns. */
  setTable(definition: TableDefinition): void {
    const sheet = this.contents.sheet(definition.sheet);
    const table = this.contents.table(definition.id);
    if (!table) {
      this.contents.addTable(definition);
      this.restructure();
      return;
    }
    if (!table.differsInRowsOnly(sheet, definition)) {
      table.define(sheet, definition);
      this.restructure();
      return;
    }
    if (table.rowCount === definition.rowCount && table.totals === definition.totals) return;
    const rows: Span = {
      first: Math.min(table.lastBodyRow, table.row + definition.rowCount - 1),
      last: table.lastRow,
    };
    const columns = table.columns.map((column) => table.column + column.index);
    for (const column of columns) this.changed(sheet, column, rows);
    table.define(sheet, definition);
    for (const column of columns)
      this.changed(sheet, column, { ...rows, last: Math.max(rows.last, table.lastRow) });
  }

  removeTable(id: string): void {
    this.contents.removeTable(id);
    this.restructure();
  }

  /** @throws FormulaSyntaxError unless its references name their sheet */
  setName(name: string, formula: string): void {
    this.names.set(name, readFormula(formula, this.contents.scopeAt(null, 0, 0)));
    this.restructure();
  }

  removeName(name: string): void {
    this.names.remove(name);
    this.restructure();
  }

  /** A name's formula in today's addresses. */
  formulaOfName(name: string): string | undefined {
    return this.names.textOf(name);
  }

  /**
   * What a formula that stands in no cell gives at (row, column): a conditional format's or a validation rule's.
   * Relative references shift from `writtenFor` to that cell. An array gives its first value.
   */
  evaluate(
    text: string,
    sheetId: string,
    row: number,
    column: number,
    writtenFor: { row: number; column: number } = { row, column },
  ): CellValue {
    this.recalculation.refresh();
    const sheet = this.contents.sheet(sheetId);
    const key = `for ${sheet.serial} ${writtenFor.row} ${writtenFor.column} ${text}`;
    let formula = this.known.get(key);
    if (!formula) {
      formula = new Formula(
        readFormula(text, this.contents.scopeAt(sheet, writtenFor.row, writtenFor.column)),
      );
      this.known.set(key, formula);
    }
    return this.evaluator.valueOf(formula, { sheet, row, column });
  }

  /**
   * A formula that stands in no cell, written for (row, column): gives how it reads for any cell of the sheet, in the names
   * of the moment it is asked.
   * @throws FormulaSyntaxError
   */
  looseFormula(
    text: string,
    sheetId: string,
    row: number,
    column: number,
  ): (row: number, column: number) => string {
    const sheet = this.contents.sheet(sheetId);
    const formula = new Formula(readFormula(text, this.contents.scopeAt(sheet, row, column)));
    return (toRow, toColumn) => formula.textAt(sheet, toRow, toColumn);
  }

  /** Moves tables along; a table with new columns inside gets its names by `setTable`. */
  insertCells(sheetId: string, area: Area, shift: 'down' | 'right'): void {
    this.shiftCells({ sheet: this.contents.sheet(sheetId), area, shift });
  }

  deleteCells(sheetId: string, area: Area, shift: 'up' | 'left'): void {
    this.shiftCells({ sheet: this.contents.sheet(sheetId), area, shift });
  }

  private shiftCells(edit: StructureEdit): void {
    const lifted = this.formulas.lift();
    this.contents.shiftTables(edit);
    this.names.shift(edit);
    moveValues(edit.sheet, edit.area, edit.shift);
    putMoved(this.formulas, lifted, edit);
    this.restructure();
  }

  private formulaFor(text: string, sheet: Sheet, row: number, column: number): Formula {
    const key = `in ${sheet.serial} ${this.contents.tableAt(sheet, row, column)?.serial ?? ''} ${text}`;
    const known = this.known.get(key);
    if (known) return known;
    const formula = this.formulas.formula(readFormula(text, this.contents.scopeAt(sheet, row, column)));
    if (formula.uses.size === 0) formula.compile();
    if (formula.read.references.every((each) => each.kind !== 'area' || isFixed(each)))
      this.known.set(key, formula);
    return formula;
  }

  private changed(sheet: Sheet, column: number, rows: Span): void {
    this.recalculation.changed(sheet, column, rows);
  }

  private restructure(): void {
    this.recalculation.restructure();
    this.known.clear();
  }
}
