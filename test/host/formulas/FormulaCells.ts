import { PENDING, type Column } from './Column';
import type { CellValue } from './FormulaError';
import { Formula, formulaKey, type Use } from './Formula';
import type { ReadFormula } from './readFormula';
import type { Sheet } from './Sheet';

export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  formula: Formula;
  /** What it gave last; it is pending without. */
  value?: CellValue;
}

/** Which cells hold which formula. */
export class FormulaCells {
  private readonly byColumn = new Map<Column, (Use | undefined)[]>();
  private readonly formulas = new Map<string, Formula>();

  constructor(private readonly onNewUse: (use: Use) => void) {}

  /** The formula that says this, made if no cell has it yet. */
  formula(read: ReadFormula): Formula {
    return this.formulas.get(formulaKey(read)) ?? new Formula(read);
  }

  at(column: Column, row: number): Use | undefined {
    return this.byColumn.get(column)?.[row];
  }

  /** Puts a formula in a cell, in place of what was there; its value is pending. */
  put({ sheet, row, column: index, formula, value = PENDING }: FormulaCell): void {
    const column = sheet.column(index);
    this.clear(column, row);
    const use = this.useOf(this.formulas.get(formula.key) ?? formula, sheet, index, column);
    this.rowsOf(column)[row] = use;
    use.count++;
    use.first = Math.min(use.first, row);
    use.last = Math.max(use.last, row);
    column.write(row, value);
    if (value !== PENDING) return;
    use.pending++;
    column.pending++;
  }

  clear(column: Column, row: number): void {
    const uses = this.byColumn.get(column);
    const use = uses?.[row];
    if (!uses || !use) return;
    uses[row] = undefined;
    if (column.at(row) === PENDING) {
      use.pending--;
      column.pending--;
    }
    if (--use.count > 0) return;
    use.formula.uses.delete(column);
    if (use.formula.uses.size === 0) this.formulas.delete(use.formula.key);
  }

  *uses(): Iterable<Use> {
    for (const formula of this.formulas.values()) yield* formula.uses.values();
  }

  /** Takes the formulas out of all cells, or those of one sheet, and leaves the cells blank. */
  lift(sheet?: Sheet): FormulaCell[] {
    const cells: FormulaCell[] = [];
    for (const use of [...this.uses()]) {
      if (sheet && use.sheet !== sheet) continue;
      for (let row = use.last; row >= use.first; row--) {
        if (use.byRow[row] !== use) continue;
        const value = use.column.at(row);
        cells.push({ sheet: use.sheet, row, column: use.index, formula: use.formula, value });
        this.clear(use.column, row);
        use.column.write(row, null);
      }
    }
    return cells;
  }

  private useOf(formula: Formula, sheet: Sheet, index: number, column: Column): Use {
    const known = formula.uses.get(column);
    if (known) return known;
    this.formulas.set(formula.key, formula);
    const byRow = this.rowsOf(column);
    const use = { formula, sheet, column, index, byRow, count: 0, pending: 0, first: Infinity, last: -1 };
    formula.uses.set(column, use);
    this.onNewUse(use);
    return use;
  }

  private rowsOf(column: Column): (Use | undefined)[] {
    const rows = this.byColumn.get(column) ?? [];
    this.byColumn.set(column, rows);
    return rows;
  }
}
