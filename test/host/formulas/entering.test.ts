/** @jest-environment node */
import { Calculation, FormulaSyntaxError } from './Calculation';
import { exampleWorkbook } from './exampleWorkbook';

describe('Excel refuses on entry', () => {
  const calculation = exampleWorkbook();
  test.each([
    '=1+',
    '=SUM(1',
    '="text',
    '=A1 B2 C',
    '=SUM()',
    '=LEFT("a",1,2)',
    '=Nowhere!A1',
    '=[Book.xlsx]Sheet!A1',
    '=Nothing[State]',
    '=Cases[No such column]',
    '=[@State]',
  ])('%s', (formula) => {
    expect(() => calculation.setFormula('scratch', 0, 0, formula)).toThrow(FormulaSyntaxError);
  });

  test('and leaves the cell as it was', () => {
    calculation.setValue('scratch', 3, 3, 'old');
    expect(() => calculation.setFormula('scratch', 3, 3, '=1+')).toThrow(FormulaSyntaxError);
    expect(calculation.valueAt('scratch', 3, 3)).toBe('old');
  });
});

describe('what the local Excel lacks is named', () => {
  const calculation = exampleWorkbook();
  test.each([
    ['=BAHTTEXT(1)', 'BAHTTEXT'],
    ['=IF(TRUE,1,OFFSET(A1,1,1))', 'OFFSET'],
    ['=TOSTRING(1)', 'TOSTRING'],
    ['=LET(a,1,a)', 'LetExpression'],
    ['=TEXT(46082,"d mmmm yyyy")', '"d mmmm yyyy"'],
    ['=A1#', '#'],
  ])('%s', (formula, missing) => {
    const enter = () => calculation.setFormula('scratch', 0, 0, formula);
    expect(enter).toThrow(missing);
    expect(enter).not.toThrow(FormulaSyntaxError);
  });

  test.each([
    ['=TEXT(1,"d"&"d")', '"dd"'],
    ['=CHAR(128)', 'CHAR(128)'],
    ['=SUBTOTAL(7,A1)', 'SUBTOTAL(7'],
    ['=SUMIF(A1:A2,1,B1)', 'SUMIF'],
  ])('%s when it is worked out', (formula, missing) => {
    calculation.setFormula('scratch', 0, 0, formula);
    expect(() => calculation.valueAt('scratch', 0, 0)).toThrow(missing);
  });

  test('and a sheet that is not there', () => {
    expect(() => calculation.valueAt('nowhere', 0, 0)).toThrow('nowhere');
    expect(() => calculation.addSheet('cases', 'Again')).toThrow('cases');
  });
});

describe("a formula's text", () => {
  test.each([
    ['=sum( a1:b2 )', '=SUM( A1:B2 )'],
    ['=_xlfn.XLOOKUP(1,$A1:A$2,B:C)', '=XLOOKUP(1,$A1:A$2,B:C)'],
    ["='The lists'!A1+'cases'!$B$2", "='The lists'!A1+Cases!$B$2"],
    ['=cases[[#this row],[state]]', '=Cases[@State]'],
    ['=COUNTA(cases[[#headers],[closed on]])', '=COUNTA(Cases[[#Headers],[Closed on]])'],
    ['=SUM(2:3)', '=SUM(2:3)'],
    ['=if(true,"a1",#n/a)', '=IF(TRUE,"a1",#N/A)'],
    ['=SUM(B2:A1)', '=SUM(A1:B2)'],
    ['=ROWS(cases)', '=ROWS(Cases)'],
  ])('%s reads %s', (entered, shown) => {
    const calculation = exampleWorkbook();
    calculation.setFormula('scratch', 4, 4, entered);
    expect(calculation.formulaAt('scratch', 4, 4)).toBe(shown);
  });

  test.each([
    ['=A1+$A1+A$1+$A$1', { row: 3, column: 4 }, '=C3+$A3+C$1+$A$1'],
    ['=SUM($A:$A)+B2', { row: 0, column: 0 }, '=SUM($A:$A)+#REF!'],
  ])('%s copied from C2 to %j reads %s', (formula, copiedTo, expected) => {
    const calculation = exampleWorkbook();
    calculation.setFormula('scratch', 1, 2, formula);
    expect(calculation.formulaAt('scratch', 1, 2, copiedTo)).toBe(expected);
  });

  test('is gone after a value is written in its place', () => {
    const calculation = exampleWorkbook();
    calculation.setFormula('scratch', 0, 0, '=1+1');
    calculation.setValue('scratch', 0, 0, 3);
    expect(calculation.formulaAt('scratch', 0, 0)).toBeUndefined();
    expect(calculation.valueAt('scratch', 0, 0)).toBe(3);
  });
});

describe('columns with names that need escaping', () => {
  const column = "It's [50%] #1";
  const workbook = () => {
    const calculation = new Calculation();
    calculation.addSheet('s', 'S');
    const table = { id: 't', name: 'T', sheet: 's', row: 0, column: 0, rowCount: 3, totals: false };
    calculation.setTable({ ...table, columns: [column, 'Total sum', 'Copy'] });
    calculation.setValue('s', 1, 0, 4);
    calculation.setValue('s', 2, 0, 5);
    return calculation;
  };

  test.each([
    ["=SUM(T[It''s '[50%'] '#1])", 9],
    ["=[@[It''s '[50%'] '#1]]*2", 8],
    ["=COUNT(T[[It''s '[50%'] '#1]:[Total sum]])", 2],
  ])('%s', (formula, expected) => {
    const calculation = workbook();
    calculation.setFormula('s', 1, 2, formula);
    expect(calculation.valueAt('s', 1, 2)).toBe(expected);
    const shown = calculation.formulaAt('s', 1, 2) ?? '';
    calculation.setFormula('s', 1, 2, shown);
    expect(calculation.valueAt('s', 1, 2)).toBe(expected);
  });
});
