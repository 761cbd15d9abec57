import type { CellValue } from '../formulas/Calculation';
import { parseAddress } from '../model/address';
import { findSheet, findTable, sheetById } from '../model/find';
import type { Sheet } from '../model/Sheet';
import { bodyArea, columnBodyArea, type Table } from '../model/Table';
import type { Workbook } from '../model/Workbook';
import type { Area } from '../model/Area';

function areaOf(address: string): Area {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** What a sample left in the workbook, as a reader of the workbook has it. */
export class Left {
  constructor(readonly workbook: Workbook) {}

  get sheets(): string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  sheet(name = 'Sample'): Sheet {
    const sheet = findSheet(this.workbook, name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  table(name = 'ExpensesTable'): Table {
    const table = findTable(this.workbook, name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  }

  /** Of cells, row by row. */
  values(address: string, sheet = this.sheet()): CellValue[][] {
    return this.inArea(areaOf(address), sheet);
  }

  /** Of a column of a table, from top to bottom. */
  column(index: number, table = this.table()): CellValue[] {
    return this.inArea(columnBodyArea(table, index), sheetById(this.workbook, table.sheet)).flat();
  }

  rows(table = this.table()): number {
    return bodyArea(table).rowCount;
  }

  /** Of the first cell of an address. */
  fill(address: string, sheet = this.sheet()): string | null {
    const { row, column } = areaOf(address);
    return this.workbook.styles.get(sheet.styles.at(row, column)).fill;
  }

  private inArea({ row, column, rowCount, columnCount }: Area, { id }: Sheet): CellValue[][] {
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) =>
        this.workbook.calculation.valueAt(id, row + r, column + c),
      ),
    );
  }
}
