/** @jest-environment node */
import { Calculation, FormulaError, type Area } from './Calculation';
import { exampleWorkbook } from './exampleWorkbook';

const REF = FormulaError.of('#REF!');
const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const rows = (row: number, rowCount = 1) => area(row, 0, rowCount, 16384);
const columns = (column: number, columnCount = 1) => area(0, column, 1048576, columnCount);

/** Numbers 1 to 6 in A1:A6 of sheet "numbers", and on another sheet a formula in A1. */
function withFormula(formula: string): Calculation {
  const calculation = new Calculation();
  calculation.addSheet('numbers', 'Numbers');
  calculation.addSheet('other', 'Other');
  for (let row = 0; row < 6; row++) calculation.setValue('numbers', row, 0, row + 1);
  calculation.setFormula('other', 0, 0, formula);
  return calculation;
}
const formulaIn = (calculation: Calculation) => calculation.formulaAt('other', 0, 0);
const valueIn = (calculation: Calculation) => calculation.valueAt('other', 0, 0);

describe('rows inserted above, in and below what a formula points to', () => {
  test.each([
    ['=Numbers!A3', rows(0), '=Numbers!A4', 3],
    ['=Numbers!$A$3', rows(2, 2), '=Numbers!$A$5', 3],
    ['=Numbers!A3', rows(3), '=Numbers!A3', 3],
    ['=SUM(Numbers!A2:A4)', rows(2), '=SUM(Numbers!A2:A5)', 9],
    ['=SUM(Numbers!A2:A4)', rows(1), '=SUM(Numbers!A3:A5)', 9],
    ['=SUM(Numbers!A2:A4)', rows(4), '=SUM(Numbers!A2:A4)', 9],
    ['=SUM(Numbers!A:A)', rows(2), '=SUM(Numbers!A:A)', 21],
    ['=SUM(Numbers!2:4)', rows(0), '=SUM(Numbers!3:5)', 9],
    ['=SUM(Numbers!A2:A4)', area(0, 0), '=SUM(Numbers!A3:A5)', 9],
    ['=SUM(Numbers!A2:A4)', area(0, 1), '=SUM(Numbers!A2:A4)', 9],
    ['=SUM(Numbers!A2:B4)', area(0, 1), '=SUM(Numbers!A2:B4)', 9],
  ])('%s, inserted %j', (formula, inserted, expected, value) => {
    const calculation = withFormula(formula);
    expect(valueIn(calculation)).toBe(value);
    calculation.insertCells('numbers', inserted, 'down');
    expect(formulaIn(calculation)).toBe(expected);
    expect(valueIn(calculation)).toBe(value);
  });
});

describe('rows deleted', () => {
  test.each([
    ['=Numbers!A3', rows(0), '=Numbers!A2', 3],
    ['=Numbers!A3', rows(2), '=#REF!', REF],
    ['=SUM(Numbers!A2:A4)', rows(2), '=SUM(Numbers!A2:A3)', 6],
    ['=SUM(Numbers!A2:A4)', rows(0, 2), '=SUM(Numbers!A1:A2)', 7],
    ['=SUM(Numbers!A2:A4)', rows(3, 3), '=SUM(Numbers!A2:A3)', 5],
    ['=SUM(Numbers!A2:A4)', rows(1, 3), '=SUM(#REF!)', REF],
    ['=SUM(Numbers!A:A)', rows(1, 3), '=SUM(Numbers!A:A)', 12],
  ])('%s, deleted %j', (formula, deleted, expected, value) => {
    const calculation = withFormula(formula);
    calculation.deleteCells('numbers', deleted, 'up');
    expect(formulaIn(calculation)).toBe(expected);
    expect(valueIn(calculation)).toBe(value);
  });
});

describe('columns', () => {
  test('inserted push references to the right', () => {
    const calculation = withFormula('=SUM(Numbers!A1:A3)+Numbers!$A4');
    calculation.insertCells('numbers', columns(0, 2), 'right');
    expect(formulaIn(calculation)).toBe('=SUM(Numbers!C1:C3)+Numbers!$C4');
    expect(valueIn(calculation)).toBe(10);
  });

  test('deleted leave #REF!', () => {
    const calculation = withFormula('=SUM(Numbers!A:A)+Numbers!B1');
    calculation.deleteCells('numbers', columns(0), 'left');
    expect(formulaIn(calculation)).toBe('=SUM(#REF!)+Numbers!A1');
    expect(valueIn(calculation)).toBe(REF);
  });

  test('of a few rows move those rows only', () => {
    const calculation = withFormula('=Numbers!A2&Numbers!A3&Numbers!B2');
    calculation.setValue('numbers', 1, 1, 'b');
    calculation.insertCells('numbers', area(1, 0), 'right');
    expect(formulaIn(calculation)).toBe('=Numbers!B2&Numbers!A3&Numbers!C2');
    expect(valueIn(calculation)).toBe('23b');
    calculation.deleteCells('numbers', area(1, 0), 'left');
    expect(formulaIn(calculation)).toBe('=Numbers!A2&Numbers!A3&Numbers!B2');
    expect(valueIn(calculation)).toBe('23b');
  });
});

describe('formulas that are moved themselves', () => {
  test('still point to the same cells', () => {
    const calculation = withFormula('=1');
    for (let row = 0; row < 6; row++) calculation.setFormula('numbers', row, 1, `=A${row + 1}*2+$A$1`);
    calculation.insertCells('numbers', rows(3, 2), 'down');
    expect(calculation.formulaAt('numbers', 5, 1)).toBe('=A6*2+$A$1');
    expect(calculation.valueAt('numbers', 5, 1)).toBe(9);
    expect(calculation.formulaAt('numbers', 2, 1)).toBe('=A3*2+$A$1');
    expect(calculation.formulaAt('numbers', 3, 1)).toBeUndefined();
    expect(calculation.usedRange('numbers')).toEqual(area(0, 0, 8, 2));
  });

  test('away from what they point to', () => {
    const calculation = withFormula('=1');
    calculation.setFormula('numbers', 5, 1, '=A6+$A$1');
    calculation.insertCells('numbers', area(0, 1, 3), 'down');
    expect(calculation.formulaAt('numbers', 8, 1)).toBe('=A6+$A$1');
    expect(calculation.valueAt('numbers', 8, 1)).toBe(7);
  });

  test('disappear with their row', () => {
    const calculation = withFormula('=1');
    calculation.setFormula('numbers', 2, 1, '=A3');
    calculation.deleteCells('numbers', rows(2), 'up');
    expect(calculation.formulaAt('numbers', 2, 1)).toBeUndefined();
    expect(calculation.valueAt('numbers', 2, 1)).toBeNull();
    expect(calculation.usedRange('numbers')).toEqual(area(0, 0, 5, 1));
  });
});

describe('tables', () => {
  test('move and grow with inserted rows, and their formulas go along', () => {
    const calculation = exampleWorkbook();
    calculation.setFormula('scratch', 0, 0, '=ROWS(Cases)&" from "&ROW(Cases)');
    calculation.insertCells('cases', rows(0, 3), 'down');
    calculation.insertCells('cases', rows(5), 'down');
    calculation.setFormula('scratch', 0, 0, '=ROWS(Cases)&" from "&INDEX(ROW(Cases),1)');
    expect(calculation.valueAt('scratch', 0, 0)).toBe('7 from 5');
    expect(calculation.valueAt('cases', 6, 7)).toBe(7);
    calculation.deleteCells('cases', rows(5), 'up');
    calculation.deleteCells('cases', rows(0, 3), 'up');
    expect(calculation.valueAt('scratch', 0, 0)).toBe('6 from 2');
    expect(calculation.valueAt('cases', 2, 7)).toBe(7);
  });

  test('lose a deleted column to #REF!', () => {
    const calculation = exampleWorkbook();
    calculation.setFormula('scratch', 0, 0, '=SUM(Cases[Amount])');
    calculation.setFormula('scratch', 1, 0, '=COUNTA(Cases[Note])');
    calculation.deleteCells('cases', columns(4), 'left');
    expect(calculation.formulaAt('scratch', 0, 0)).toBe('=SUM(#REF!)');
    expect(calculation.valueAt('scratch', 0, 0)).toBe(REF);
    expect(calculation.valueAt('scratch', 1, 0)).toBe(5);
  });

  test('take in an inserted column under its name', () => {
    const calculation = exampleWorkbook();
    calculation.insertCells('cases', columns(1), 'right');
    const names = [
      'Number',
      'Channel',
      'Received',
      'State',
      'Category',
      'Amount',
      'Closed on',
      'Note',
      'Days',
      'Due',
    ];
    const table = { id: '1', name: 'Cases', sheet: 'cases', row: 0, column: 0, rowCount: 7, totals: false };
    calculation.setTable({ ...table, columns: names });
    calculation.setValue('cases', 1, 1, 'phone');
    calculation.setFormula('scratch', 0, 0, '=Cases[[#Headers],[Received]]&CONCAT(Cases[Channel])');
    expect(calculation.valueAt('scratch', 0, 0)).toBe('Receivedphone');
    expect(calculation.formulaAt('cases', 2, 8)).toBe(
      '=IF(ISBLANK([@[Closed on]]),"",[@[Closed on]]-[@Received])',
    );
    expect(calculation.valueAt('cases', 2, 8)).toBe(7);
  });

  test('take in several columns that get their names later', () => {
    const calculation = exampleWorkbook();
    calculation.insertCells('lists', columns(3, 2), 'right');
    const table = { id: '3', name: 'Codes', sheet: 'lists', row: 0, column: 2, rowCount: 4, totals: false };
    calculation.setTable({ ...table, columns: ['Code', '', '', 'Meaning'] });
    calculation.setTable({ ...table, columns: ['Code', 'First', 'Second', 'Meaning'] });
    calculation.setValue('lists', 1, 4, 'in the second');
    calculation.setFormula(
      'scratch',
      0,
      0,
      '=CONCAT(Codes[First])&CONCAT(Codes[Second])&COUNTA(Codes[Meaning])',
    );
    expect(calculation.valueAt('scratch', 0, 0)).toBe('in the second3');
  });

  test('that are deleted with their cells', () => {
    const calculation = exampleWorkbook();
    calculation.setFormula('scratch', 0, 0, '=COUNTA(Codes)');
    calculation.deleteCells('lists', area(0, 2, 4, 2), 'up');
    expect(calculation.formulaAt('scratch', 0, 0)).toBe('=COUNTA(#REF!)');
    expect(calculation.valueAt('scratch', 0, 0)).toBe(1);
  });
});

test('names follow the cells they stand for', () => {
  const calculation = exampleWorkbook();
  calculation.setFormula('scratch', 0, 0, '=Norm+COUNT(Free)');
  calculation.insertCells('lists', rows(0), 'down');
  calculation.insertCells('lists', rows(3), 'down');
  expect(calculation.formulaOfName('Free')).toBe("='The lists'!$A$3:$A$7");
  expect(calculation.valueAt('scratch', 0, 0)).toBe(9);
  calculation.deleteCells('lists', columns(8), 'left');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(REF);
});
