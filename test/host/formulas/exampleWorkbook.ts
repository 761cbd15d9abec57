import { Calculation, type CellValue } from './Calculation';

/** A formula to put in a cell of the workbook below. */
interface Formula {
  formula: string;
}
const formula = (text: string): Formula => ({ formula: text });

const HEADER = ['Number', 'Received', 'State', 'Category', 'Amount', 'Closed on', 'Note', 'Days', 'Due'];
const DAYS = formula('=IF(ISBLANK([@[Closed on]]),"",[@[Closed on]]-[@Received])');
const DUE = formula('=IF([@Received]="","",WORKDAY([@Received],Norm,Free))');

/** Excel's numbers of days in 2026. */
export const MARCH_1 = 46082;
export const MARCH_2 = 46083;
export const MARCH_31 = 46112;
export const APRIL_1 = 46113;
export const APRIL_30 = 46142;
export const MAY_4 = 46146;

const CASES: (CellValue | Formula)[][] = [
  ['K-1', MARCH_2, 'Open', 'Smell', 100, null, 'urgent', DAYS, DUE],
  ['K-2', MARCH_2 + 3, 'Closed', 'Noise', 250.5, MARCH_2 + 10, null, DAYS, DUE],
  ['K-3', MARCH_31, 'open', 'Smell*', null, null, '5', DAYS, DUE],
  ['K-4', APRIL_1, 'Closed', 'Dust & ash', '75', APRIL_1 + 6, 5, DAYS, DUE],
  ['K-5', null, 'Open', null, 'n/a', null, formula('=""'), DAYS, DUE],
  ['K-6', MAY_4, 'Reopened', 'Noise', -5, MAY_4, true, DAYS, DUE],
];

const LISTS: (CellValue | Formula)[][] = [
  ['Day off', null, 'Code', 'Meaning', null, 1, 1, formula('=NA()'), 5],
  [APRIL_1 + 2, null, 'O', 'Open', null, 3, '3', formula('=1/0'), 0.21],
  [APRIL_1 + 5, null, 'C', 'Closed', null, 5, null, 7, null],
  [APRIL_1 + 26, null, 'R', 'Reopened', null, 7, 'abc', null, null],
  [MAY_4 + 1, null, null, null, null, 9, true, null, null],
  [null, null, null, null, null, null, formula('=""'), null, null],
];

/**
 * Sheet "cases" (Cases) with table Cases from A1; sheet "lists" (The lists) with tables DaysOff from A1 and Codes from C1,
 * odd numbers in F1:F5, a mixture in G1:G6, errors in H1:H2 and numbers in I1:I2; names Norm, Rate and Free;
 * an empty sheet "scratch" (Scratch).
 */
export function exampleWorkbook(now = () => new Date(2026, 3, 15, 18)): Calculation {
  const calculation = new Calculation(now);
  calculation.addSheet('cases', 'Cases');
  calculation.addSheet('lists', 'The lists');
  calculation.addSheet('scratch', 'Scratch');
  const table = { row: 0, totals: false };
  calculation.setTable({
    ...table,
    id: '1',
    name: 'Cases',
    sheet: 'cases',
    column: 0,
    rowCount: 7,
    columns: HEADER,
  });
  calculation.setTable({
    ...table,
    id: '2',
    name: 'DaysOff',
    sheet: 'lists',
    column: 0,
    rowCount: 5,
    columns: ['Day off'],
  });
  calculation.setTable({
    ...table,
    id: '3',
    name: 'Codes',
    sheet: 'lists',
    column: 2,
    rowCount: 4,
    columns: ['Code', 'Meaning'],
  });
  calculation.setName('Norm', "='The lists'!$I$1");
  calculation.setName('Rate', '=0.21');
  calculation.setName('Free', "='The lists'!$A$2:$A$5");
  fill(calculation, 'cases', [HEADER, ...CASES]);
  fill(calculation, 'lists', LISTS);
  return calculation;
}

function fill(
  calculation: Calculation,
  sheet: string,
  rows: readonly (readonly (CellValue | Formula)[])[],
): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== null && typeof cell === 'object' && 'formula' in cell) {
        calculation.setFormula(sheet, row, column, cell.formula);
      } else {
        calculation.setValue(sheet, row, column, cell);
      }
    }),
  );
}

/** What a formula shows in a cell of the empty sheet. */
export function shownBy(calculation: Calculation, text: string): CellValue {
  calculation.setFormula('scratch', 0, 0, text);
  return calculation.valueAt('scratch', 0, 0);
}
