import type { Area, Sheet } from './Sheet';
import { shiftRectangle, type Shift } from './shiftSpan';

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

/** Formulas hold on to the column itself, so that they follow its renaming. */
export interface TableColumn {
  readonly serial: number;
  name: string;
  /** Counts from 0; -1 for a column that is gone. */
  index: number;
}

let serials = 0;
const newColumn = (name: string, index: number): TableColumn => ({ serial: ++serials, name, index });
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export class Table {
  readonly serial = ++serials;
  name = '';
  row = 0;
  column = 0;
  rowCount = 0;
  totals = false;
  columns: TableColumn[] = [];
  removed = false;

  constructor(
    public sheet: Sheet,
    definition: TableDefinition,
  ) {
    this.define(sheet, definition);
  }

  get lastBodyRow(): number {
    return this.row + this.rowCount - 1;
  }

  get lastRow(): number {
    return this.lastBodyRow + (this.totals ? 1 : 0);
  }

  holds(sheet: Sheet, row: number, column: number): boolean {
    if (sheet !== this.sheet || row < this.row || row > this.lastRow) return false;
    return column >= this.column && column < this.column + this.columns.length;
  }

  columnNamed(name: string): TableColumn | undefined {
    return this.columns.find((column) => same(column.name, name));
  }

  /** True where nothing but the number of rows differs. */
  differsInRowsOnly(sheet: Sheet, definition: TableDefinition): boolean {
    const { name, row, column, columns } = definition;
    return (
      sheet === this.sheet &&
      name === this.name &&
      row === this.row &&
      column === this.column &&
      columns.length === this.columns.length &&
      columns.every((each, index) => each === this.columns[index]?.name)
    );
  }

  define(sheet: Sheet, definition: TableDefinition): void {
    const { name, row, column, rowCount, totals } = definition;
    Object.assign(this, { sheet, name, row, column, rowCount, totals });
    this.nameColumns(definition.columns);
  }

  /** With as many names as before a strange name is a renaming, else columns were added or removed. */
  private nameColumns(names: string[]): void {
    const before = this.columns;
    const strange = (column: TableColumn) => !names.some((name) => same(name, column.name));
    this.columns = names.map((name, index) => {
      const known = name === '' ? undefined : this.columnNamed(name);
      const renamed = before.length === names.length ? before[index] : undefined;
      return known ?? (renamed && strange(renamed) ? renamed : newColumn(name, index));
    });
    this.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
    this.number(before);
  }

  private number(before: TableColumn[]): void {
    for (const column of before) column.index = -1;
    this.columns.forEach((column, index) => (column.index = index));
  }

  /** Moves, grows or shrinks with inserted or deleted cells. */
  shift(area: Area, shift: Shift): void {
    const lastColumn = this.column + this.columns.length - 1;
    const rows = { first: this.row, last: this.lastRow };
    const shifted = shiftRectangle(rows, { first: this.column, last: lastColumn }, area, shift);
    if (!shifted?.rows || !shifted.columns) {
      this.removed = true;
      return;
    }
    const height = shifted.rows.last - shifted.rows.first + 1;
    this.rowCount = height - (this.totals ? 1 : 0);
    this.row = shifted.rows.first;
    const width = shifted.columns.last - shifted.columns.first + 1;
    this.resizeColumns(width, area);
    this.column = shifted.columns.first;
  }

  private resizeColumns(width: number, area: Area): void {
    const before = [...this.columns];
    const at = area.column - this.column;
    if (width > before.length) {
      // Nameless until the table is defined with their names.
      const added = Array.from({ length: width - before.length }, () => newColumn('', -1));
      this.columns.splice(at, 0, ...added);
    } else if (width < before.length) {
      this.columns.splice(Math.max(at, 0), before.length - width);
    }
    this.number(before);
  }
}
