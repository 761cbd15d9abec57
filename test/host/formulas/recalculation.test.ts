/** @jest-environment node */
import { Calculation, FormulaError } from './Calculation';
import { exampleWorkbook, MAY_4 } from './exampleWorkbook';

const CIRCULAR = FormulaError.of('#CIRC!');
const CASES = { id: '1', name: 'Cases', sheet: 'cases', row: 0, column: 0, totals: false };
const COLUMNS = ['Number', 'Received', 'State', 'Category', 'Amount', 'Closed on', 'Note', 'Days', 'Due'];

function oneSheet(now?: () => Date): Calculation {
  const calculation = new Calculation(now);
  calculation.addSheet('s', 'S');
  return calculation;
}

test('a change reaches what depends on it through other formulas', () => {
  const calculation = exampleWorkbook();
  calculation.setFormula('scratch', 0, 0, '=SUM(Cases[Days])');
  calculation.setFormula('scratch', 1, 0, '=A1*2');
  expect(calculation.valueAt('scratch', 1, 0)).toBe(26);
  calculation.setValue('cases', 1, 5, MAY_4);
  expect(calculation.valueAt('cases', 1, 7)).toBe(63);
  expect(calculation.valueAt('scratch', 1, 0)).toBe(152);
  calculation.setValue('cases', 1, 7, 'overwritten');
  expect(calculation.valueAt('scratch', 1, 0)).toBe(26);
});

test('a formula sees the rows that its table grows by, and no longer those it loses', () => {
  const calculation = exampleWorkbook();
  calculation.setFormula('scratch', 0, 0, '=COUNTIF(Cases[State],"open")&" of "&ROWS(Cases)');
  expect(calculation.valueAt('scratch', 0, 0)).toBe('3 of 6');
  calculation.setValue('cases', 7, 2, 'Open');
  expect(calculation.valueAt('scratch', 0, 0)).toBe('3 of 6');
  calculation.setTable({ ...CASES, rowCount: 8, columns: COLUMNS });
  expect(calculation.valueAt('scratch', 0, 0)).toBe('4 of 7');
  calculation.setFormula('cases', 7, 8, '=IF([@Received]="","",WORKDAY([@Received],Norm,Free))');
  expect(calculation.valueAt('cases', 7, 8)).toBe('');
  calculation.setTable({ ...CASES, rowCount: 3, columns: COLUMNS });
  expect(calculation.valueAt('scratch', 0, 0)).toBe('1 of 2');
});

test('a cell beside a table sees its row once the table has grown so far', () => {
  const calculation = exampleWorkbook();
  calculation.setValue('cases', 8, 2, 'Closed');
  calculation.setFormula('cases', 8, 12, '=Cases[@State]');
  expect(calculation.valueAt('cases', 8, 12)).toBe(FormulaError.of('#VALUE!'));
  calculation.setTable({ ...CASES, rowCount: 9, columns: COLUMNS });
  expect(calculation.valueAt('cases', 8, 12)).toBe('Closed');
});

test('a calculated column that its table leaves behind names the table', () => {
  const calculation = exampleWorkbook();
  calculation.setTable({ ...CASES, rowCount: 6, columns: COLUMNS });
  expect(calculation.formulaAt('cases', 6, 7)).toBe(
    '=IF(ISBLANK(Cases[@[Closed on]]),"",Cases[@[Closed on]]-Cases[@Received])',
  );
  expect(calculation.valueAt('cases', 6, 7)).toBe(FormulaError.of('#VALUE!'));
});

test('a totals row is summed up above it and asked for by name', () => {
  const calculation = exampleWorkbook();
  calculation.setTable({ ...CASES, rowCount: 7, columns: COLUMNS, totals: true });
  calculation.setFormula('cases', 7, 4, '=SUBTOTAL(109,[Amount])');
  calculation.setFormula('scratch', 0, 0, '=Cases[[#Totals],[Amount]]');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(345.5);
  calculation.setValue('cases', 1, 4, 200);
  expect(calculation.valueAt('scratch', 0, 0)).toBe(445.5);
});

test('an entire column and an entire row are watched', () => {
  const calculation = oneSheet();
  calculation.addSheet('t', 'T');
  calculation.setFormula('t', 0, 0, '=SUM(S!C:C)+SUM(S!5:5)');
  expect(calculation.valueAt('t', 0, 0)).toBe(0);
  calculation.setValue('s', 99, 2, 1);
  calculation.setValue('s', 4, 200, 2);
  expect(calculation.valueAt('t', 0, 0)).toBe(3);
});

test('formulas that differ by their place only depend on their own row', () => {
  const calculation = oneSheet();
  for (let row = 0; row < 4; row++) {
    calculation.setValue('s', row, 0, row);
    calculation.setFormula('s', row, 1, `=A${row + 1}*10+SUM($A$1:A${row + 1})`);
  }
  expect(calculation.valueAt('s', 3, 1)).toBe(36);
  calculation.setValue('s', 1, 0, 5);
  expect([0, 1, 2, 3].map((row) => calculation.valueAt('s', row, 1))).toEqual([0, 55, 27, 40]);
});

test('TODAY moves on at midnight without an edit, NOW with the next edit', () => {
  let now = new Date(2026, 3, 15, 23, 59);
  const calculation = oneSheet(() => now);
  calculation.setFormula('s', 0, 0, '=TODAY()');
  calculation.setFormula('s', 1, 0, '=A1+1');
  calculation.setFormula('s', 2, 0, '=NOW()');
  expect(calculation.valueAt('s', 1, 0)).toBe(46128);
  const before = calculation.valueAt('s', 2, 0);
  now = new Date(2026, 3, 15, 23, 59, 30);
  expect(calculation.valueAt('s', 2, 0)).toBe(before);
  calculation.setValue('s', 9, 9, 1);
  expect(calculation.valueAt('s', 2, 0)).toBeGreaterThan(Number(before));
  now = new Date(2026, 3, 16);
  expect(calculation.valueAt('s', 1, 0)).toBe(46129);
  expect(calculation.evaluate('=TODAY()', 's', 0, 0)).toBe(46128);
});

test('a range up to a cell that a function finds', () => {
  const calculation = oneSheet();
  for (let row = 0; row < 4; row++) calculation.setValue('s', row, 0, row + 1);
  calculation.setFormula('s', 0, 2, '=SUM(A1:INDEX(B1:B4,3))');
  expect(calculation.valueAt('s', 0, 2)).toBe(6);
  calculation.setValue('s', 1, 0, 20);
  expect(calculation.valueAt('s', 0, 2)).toBe(24);
});

describe('circles of references', () => {
  test('give an error in each cell of the circle and those behind it', () => {
    const calculation = oneSheet();
    calculation.setFormula('s', 0, 0, '=B1+1');
    calculation.setFormula('s', 0, 1, '=IFERROR(A1,7)');
    calculation.setFormula('s', 0, 2, '=A1*2');
    calculation.setFormula('s', 0, 3, '=IFERROR(A1,"circle")');
    const values = [0, 1, 2, 3].map((column) => calculation.valueAt('s', 0, column));
    expect(values).toEqual([CIRCULAR, CIRCULAR, CIRCULAR, 'circle']);
    calculation.setValue('s', 0, 0, 5);
    expect(calculation.valueAt('s', 0, 1)).toBe(5);
  });

  test('through a range that the formula stands in', () => {
    const calculation = oneSheet();
    calculation.setFormula('s', 3, 0, '=COUNTIF(A1:A4,">0")');
    expect(calculation.valueAt('s', 3, 0)).toBe(CIRCULAR);
  });

  test.each([2, 99, 100, 101, 1000])('of %i cells', (length) => {
    const calculation = oneSheet();
    for (let row = 0; row < length; row++)
      calculation.setFormula('s', row, 0, `=A${((row + 1) % length) + 1}+1`);
    const values = Array.from({ length }, (_, row) => calculation.valueAt('s', row, 0));
    expect(new Set(values)).toEqual(new Set([CIRCULAR]));
  });
});

test('a chain of 20,000 formulas is worked out from its far end', () => {
  const calculation = oneSheet();
  calculation.setValue('s', 0, 0, 1);
  for (let row = 1; row < 20_000; row++) calculation.setFormula('s', row, 0, `=A${row}+1`);
  expect(calculation.valueAt('s', 19_999, 0)).toBe(20_000);
  calculation.setValue('s', 0, 0, 2);
  expect(calculation.evaluate('=A20000', 's', 5, 5)).toBe(20_001);
});

describe('formulas that stand in no cell', () => {
  test('shift from the cell they were written for', () => {
    const calculation = exampleWorkbook();
    const overdue = (row: number) =>
      calculation.evaluate('=AND($C2="Open",$E2>50)', 'cases', row, 3, { row: 1, column: 0 });
    expect([1, 2, 3, 4].map(overdue)).toEqual([true, false, false, false]);
    calculation.setValue('cases', 2, 2, 'Open');
    expect(overdue(2)).toBe(true);
  });

  test('see renamed tables and columns by their new names', () => {
    const calculation = exampleWorkbook();
    expect(calculation.evaluate('=ROWS(Cases)', 'scratch', 0, 0)).toBe(6);
    calculation.setTable({ ...CASES, rowCount: 7, columns: COLUMNS, name: 'Register' });
    expect(calculation.evaluate('=ROWS(Register)', 'scratch', 0, 0)).toBe(6);
    expect(() => calculation.evaluate('=ROWS(Cases)[State]', 'scratch', 0, 0)).toThrow();
  });

  test('give the first of many values, 0 for a blank one, and #REF! off the sheet', () => {
    const calculation = exampleWorkbook();
    expect(calculation.evaluate('=Cases[State]', 'scratch', 0, 0)).toBe('Open');
    expect(calculation.evaluate('=A1', 'scratch', 0, 0)).toBe(0);
    expect(calculation.evaluate('=A1', 'scratch', 0, 0, { row: 5, column: 5 })).toBe(
      FormulaError.of('#REF!'),
    );
  });
});

describe('the used range', () => {
  test('spans what is filled, and shrinks again', () => {
    const calculation = oneSheet();
    expect(calculation.usedRange('s')).toBeNull();
    calculation.setValue('s', 4, 2, 'x');
    calculation.setFormula('s', 6, 3, '=""');
    expect(calculation.usedRange('s')).toEqual({ row: 4, column: 2, rowCount: 3, columnCount: 2 });
    calculation.setValue('s', 6, 3, null);
    expect(calculation.usedRange('s')).toEqual({ row: 4, column: 2, rowCount: 1, columnCount: 1 });
  });
});
