/** @jest-environment node */
import { FormulaError, type Calculation } from './Calculation';
import { exampleWorkbook } from './exampleWorkbook';

const CASES = { id: '1', name: 'Cases', sheet: 'cases', row: 0, column: 0, rowCount: 7, totals: false };
const COLUMNS = ['Number', 'Received', 'State', 'Category', 'Amount', 'Closed on', 'Note', 'Days', 'Due'];
const openCases = (calculation: Calculation) => {
  calculation.setFormula('scratch', 0, 0, '=COUNTIF(Cases[State],"open")');
  return () => [calculation.formulaAt('scratch', 0, 0), calculation.valueAt('scratch', 0, 0)];
};

test('a renamed sheet', () => {
  const calculation = exampleWorkbook();
  calculation.setFormula('scratch', 0, 0, '=COUNTA(Cases!A2:A3)');
  calculation.renameSheet('cases', "Q1's cases");
  expect(calculation.formulaAt('scratch', 0, 0)).toBe("=COUNTA('Q1''s cases'!A2:A3)");
  expect(calculation.valueAt('scratch', 0, 0)).toBe(2);
});

test.each([
  ['Q1', "='Q1'!A1"],
  ['R1C1', "='R1C1'!A1"],
  ['Lijst.2', '=Lijst.2!A1'],
  ['2026', "='2026'!A1"],
  ['Één', '=Één!A1'],
])('a sheet called %s is quoted where needed', (name, expected) => {
  const calculation = exampleWorkbook();
  calculation.renameSheet('cases', name);
  calculation.setFormula('scratch', 0, 0, expected);
  expect(calculation.formulaAt('scratch', 0, 0)).toBe(expected);
  expect(calculation.valueAt('scratch', 0, 0)).toBe('Number');
});

test('a renamed table', () => {
  const calculation = exampleWorkbook();
  const shown = openCases(calculation);
  calculation.setTable({ ...CASES, columns: COLUMNS, name: 'Register' });
  expect(shown()).toEqual(['=COUNTIF(Register[State],"open")', 3]);
});

test('a renamed column, in its own table too', () => {
  const calculation = exampleWorkbook();
  const shown = openCases(calculation);
  const columns = COLUMNS.map((name) =>
    name === 'State' ? 'Stand [now]' : name === 'Closed on' ? 'Closed' : name,
  );
  calculation.setTable({ ...CASES, columns });
  expect(shown()).toEqual(['=COUNTIF(Cases[Stand \'[now\']],"open")', 3]);
  expect(calculation.formulaAt('cases', 2, 7)).toBe('=IF(ISBLANK([@Closed]),"",[@Closed]-[@Received])');
  expect(calculation.valueAt('cases', 2, 7)).toBe(7);
});

test('columns in another order', () => {
  const calculation = exampleWorkbook();
  const shown = openCases(calculation);
  calculation.setTable({ ...CASES, columns: COLUMNS.with(2, 'Category').with(3, 'State') });
  expect(shown()).toEqual(['=COUNTIF(Cases[State],"open")', 0]);
});

test('a name with another meaning, and without any', () => {
  const calculation = exampleWorkbook();
  calculation.setFormula('scratch', 0, 0, '=Norm*2');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(10);
  calculation.setName('Norm', '=6');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(12);
  calculation.removeName('NORM');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(FormulaError.of('#NAME?'));
});

test('a name for a name', () => {
  const calculation = exampleWorkbook();
  calculation.setName('Twice', '=Norm*2');
  calculation.setFormula('scratch', 0, 0, '=Twice');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(10);
  calculation.setValue('lists', 0, 8, 7);
  expect(calculation.valueAt('scratch', 0, 0)).toBe(14);
  calculation.setName('Norm', '=Twice');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(FormulaError.of('#CIRC!'));
});

test('a removed table and a removed sheet leave #REF!', () => {
  const calculation = exampleWorkbook();
  const shown = openCases(calculation);
  calculation.removeTable('1');
  expect(shown()).toEqual(['=COUNTIF(#REF!,"open")', FormulaError.of('#REF!')]);
  calculation.setFormula('scratch', 1, 0, "=SUM('The lists'!F1:F5)");
  calculation.removeSheet('lists');
  expect(calculation.formulaAt('scratch', 1, 0)).toBe('=SUM(#REF!)');
  expect(calculation.valueAt('scratch', 1, 0)).toBe(FormulaError.of('#REF!'));
});

test('a sheet made again is another one', () => {
  const calculation = exampleWorkbook();
  calculation.setFormula('scratch', 0, 0, '=Cases!A1');
  calculation.removeSheet('cases');
  calculation.addSheet('cases', 'Cases');
  calculation.setValue('cases', 0, 0, 'new');
  expect(calculation.valueAt('scratch', 0, 0)).toBe(FormulaError.of('#REF!'));
  calculation.setFormula('scratch', 0, 0, '=Cases!A1');
  expect(calculation.valueAt('scratch', 0, 0)).toBe('new');
});
