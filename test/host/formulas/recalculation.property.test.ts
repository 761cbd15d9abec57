/** @jest-environment node */
import fc from 'fast-check';
import { Calculation, type CellValue, type TableDefinition } from './Calculation';

const SIZE = 8;
const letter = (column: number) => String.fromCharCode(65 + column);

/** What happens to a workbook of a sheet "grid" (Grid) and a sheet "list" (List) with a table from A1. */
type Edit = (workbook: Workbook) => void;

/** A calculation, and the table as it is now. */
class Workbook {
  readonly calculation = new Calculation(() => new Date(2026, 3, 15));
  table: TableDefinition = {
    id: 't',
    name: 'T',
    sheet: 'list',
    row: 0,
    column: 0,
    rowCount: 3,
    columns: ['Key', 'Amount', 'Double'],
    totals: false,
  };

  constructor() {
    this.calculation.addSheet('grid', 'Grid');
    this.calculation.addSheet('list', 'List');
    this.calculation.setTable(this.table);
    for (const row of [1, 2]) this.fillDouble(row);
  }

  redefine(change: Partial<TableDefinition>): void {
    this.table = { ...this.table, ...change };
    this.calculation.setTable(this.table);
  }

  fillDouble(row: number): void {
    this.calculation.setFormula('list', row, 2, `=[@${this.table.columns[1]}]*2`);
  }

  /** The same cells put into a workbook that has calculated nothing yet. */
  copy(): Calculation {
    const copy = new Workbook();
    copy.redefine(this.table);
    for (const [sheet, row, column] of this.cells()) {
      const formula = this.calculation.formulaAt(sheet, row, column);
      if (formula === undefined) {
        copy.calculation.setValue(sheet, row, column, this.calculation.valueAt(sheet, row, column));
      } else {
        copy.calculation.setFormula(sheet, row, column, formula);
      }
    }
    return copy.calculation;
  }

  cells(): [sheet: string, row: number, column: number][] {
    const cells: [string, number, number][] = [];
    for (const sheet of ['grid', 'list']) {
      for (let row = 0; row < 3 * SIZE; row++) {
        for (let column = 0; column < 3 * SIZE; column++) cells.push([sheet, row, column]);
      }
    }
    return cells;
  }
}

const at = fc.nat(SIZE - 1);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, 'a', 'b', 'A*', '', true, '3'),
  fc.integer({ min: -5, max: 5 }),
);

/** A formula that looks at cells to its left only, so that there are no circles. */
const formula = (row: number, column: number) =>
  fc.tuple(at, at, fc.nat(column - 1), fc.nat(column - 1), fc.nat(6)).map(([r1, r2, c1, c2, kind]) => {
    const [one, other] = [`${letter(c1)}${r1 + 1}`, `$${letter(c2)}${r2 + 1}`];
    return [
      `=${one}+${other}`,
      `=SUM(${one}:${other})`,
      `=COUNTIF(${letter(c1)}:${letter(c1)},${other})`,
      `=IF(${letter(c1)}${row + 1}>$A$${r2 + 1},${one},COUNTA(${letter(c2)}$1:${letter(c2)}$${r2 + 1}))`,
      `=SUM(List!A${r1 + 1}:C${r2 + 1})`,
      `=COUNTIF(T,">1")&ROWS(T)&List!$B${r2 + 1}`,
      `=SUMIF(List!$A$1:$A$${SIZE},"a",List!$B$1:$B$${SIZE})`,
    ][kind] as string;
  });

const editFormula = fc
  .tuple(at, fc.integer({ min: 1, max: SIZE - 1 }))
  .chain(([row, column]) => fc.tuple(fc.constant(row), fc.constant(column), formula(row, column)))
  .map<Edit>(
    ([row, column, text]) =>
      ({ calculation }) =>
        calculation.setFormula('grid', row, column, text),
  );

const editValue = fc.tuple(at, at, value).map<Edit>(
  ([row, column, put]) =>
    ({ calculation }) =>
      calculation.setValue('grid', row, column, put),
);

const editList = fc.tuple(fc.integer({ min: 1, max: SIZE }), fc.nat(1), value).map<Edit>(
  ([row, column, put]) =>
    ({ calculation }) =>
      calculation.setValue('list', row, column, put),
);

const look = fc.tuple(at, at).map<Edit>(
  ([row, column]) =>
    ({ calculation }) =>
      void calculation.valueAt('grid', row, column),
);

const grow: Edit = (workbook) => {
  workbook.redefine({ rowCount: workbook.table.rowCount + 1 });
  workbook.fillDouble(workbook.table.rowCount - 1);
};

const shrink: Edit = (workbook) => {
  if (workbook.table.rowCount > 2) workbook.redefine({ rowCount: workbook.table.rowCount - 1 });
};

const renameColumn = fc.nat(3).map<Edit>((number) => (workbook) => {
  workbook.redefine({ columns: ['Key', `Amount ${number}`, 'Double'].map((name) => name.replace(' 0', '')) });
});

const insertInTable = fc.nat(SIZE).map<Edit>((offset) => (workbook) => {
  const row = 1 + (offset % (workbook.table.rowCount - 1));
  workbook.calculation.insertCells('list', { row, column: 0, rowCount: 1, columnCount: 16384 }, 'down');
  workbook.table = { ...workbook.table, rowCount: workbook.table.rowCount + 1 };
});

const restructure = fc
  .tuple(at, fc.constantFrom('down', 'up', 'right', 'left'), fc.integer({ min: 1, max: 2 }))
  .map<Edit>(([index, shift, count]) => ({ calculation }) => {
    const entireRows = { row: index, column: 0, rowCount: count, columnCount: 16384 };
    const entireColumns = { row: 0, column: index, rowCount: 1048576, columnCount: count };
    if (shift === 'down') calculation.insertCells('grid', entireRows, shift);
    else if (shift === 'up') calculation.deleteCells('grid', entireRows, shift);
    else if (shift === 'right') calculation.insertCells('grid', entireColumns, shift);
    else if (shift === 'left') calculation.deleteCells('grid', entireColumns, shift);
  });

const edit = fc.oneof(
  { arbitrary: editFormula, weight: 8 },
  { arbitrary: editValue, weight: 8 },
  { arbitrary: editList, weight: 4 },
  { arbitrary: look, weight: 6 },
  { arbitrary: fc.constantFrom(grow, shrink), weight: 2 },
  { arbitrary: renameColumn, weight: 1 },
  { arbitrary: insertInTable, weight: 1 },
  { arbitrary: restructure, weight: 2 },
);

test('after any edits every cell shows what a fresh calculation of the same cells gives', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40, size: 'max' }), (edits) => {
      const workbook = new Workbook();
      for (const apply of edits) apply(workbook);
      const copy = workbook.copy();
      const shownIn = (calculation: Calculation) =>
        workbook.cells().map((cell) => `${cell.join()} ${String(calculation.valueAt(...cell))}`);
      expect(shownIn(workbook.calculation)).toEqual(shownIn(copy));
    }),
    { numRuns: 150 },
  );
});

test('rows or columns inserted and deleted again leave no trace', () => {
  const inserted = fc.tuple(at, fc.integer({ min: 1, max: 3 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30, size: 'max' }), inserted, (edits, [index, count, rows]) => {
      const workbook = new Workbook();
      for (const apply of edits) apply(workbook);
      const { calculation } = workbook;
      const shown = () =>
        workbook
          .cells()
          .map((cell) => `${calculation.formulaAt(...cell)} ${String(calculation.valueAt(...cell))}`);
      const before = shown();
      const area = rows
        ? { row: index, column: 0, rowCount: count, columnCount: 16384 }
        : { row: 0, column: index, rowCount: 1048576, columnCount: count };
      calculation.insertCells('grid', area, rows ? 'down' : 'right');
      calculation.deleteCells('grid', area, rows ? 'up' : 'left');
      expect(shown()).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
