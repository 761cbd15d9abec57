import type { Scope } from './readFormula';
import { Sheet } from './Sheet';
import { Table, type TableDefinition } from './Table';
import type { StructureEdit } from './shiftReference';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The workbook's sheets and tables, by id and by name. */
export class Contents {
  private readonly sheets = new Map<string, Sheet>();
  private readonly tables = new Map<string, Table>();

  addSheet(id: string, name: string): void {
    if (this.sheets.has(id)) throw new Error(`There is a sheet with id ${id} already`);
    this.sheets.set(id, new Sheet(id, name));
  }

  sheet(id: string): Sheet {
    const sheet = this.sheets.get(id);
    if (!sheet) throw new Error(`No sheet with id ${id}`);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    sheet.removed = true;
    this.sheets.delete(sheet.id);
    for (const [id, table] of this.tables) if (table.sheet === sheet) this.removeTable(id);
  }

  table(id: string): Table | undefined {
    return this.tables.get(id);
  }

  addTable(definition: TableDefinition): void {
    this.tables.set(definition.id, new Table(this.sheet(definition.sheet), definition));
  }

  removeTable(id: string): void {
    const table = this.tables.get(id);
    if (table) table.removed = true;
    this.tables.delete(id);
  }

  shiftTables({ sheet, area, shift }: StructureEdit): void {
    for (const [id, table] of this.tables) {
      if (table.sheet === sheet) table.shift(area, shift);
      if (table.removed) this.tables.delete(id);
    }
  }

  /** What names mean in a formula that stands in this cell, or in none. */
  scopeAt(sheet: Sheet | null, row: number, column: number): Scope {
    return {
      sheet,
      row,
      column,
      table: sheet ? this.tableAt(sheet, row, column) : undefined,
      sheetNamed: (name) => find(this.sheets, (each) => same(each.name, name)),
      tableNamed: (name) => find(this.tables, (each) => same(each.name, name)),
    };
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    return find(this.tables, (table) => table.holds(sheet, row, column));
  }
}

function find<T>(all: ReadonlyMap<string, T>, matches: (one: T) => boolean): T | undefined {
  for (const one of all.values()) if (matches(one)) return one;
  return undefined;
}
