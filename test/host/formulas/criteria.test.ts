/** @jest-environment node */
import { FormulaError, type CellValue } from './Calculation';
import { exampleWorkbook, MARCH_1, APRIL_1, shownBy } from './exampleWorkbook';

type Case = [formula: string, expected: CellValue];
const VALUE = FormulaError.of('#VALUE!');
const DIV0 = FormulaError.of('#DIV/0!');
const NA = FormulaError.of('#N/A');

const groups: Record<string, Case[]> = {
  'texts, without regard to capitals': [
    ['=COUNTIF(Cases[State],"open")', 3],
    ['=COUNTIF(Cases[State],"=OPEN")', 3],
    ['=COUNTIF(Cases[State],"<>open")', 3],
    ['=COUNTIF(Cases[State],">d")', 4],
  ],
  'wildcards, which also come with a text that a user typed': [
    ['=COUNTIF(Cases[Category],"smell*")', 2],
    ['=COUNTIF(Cases[Category],"Smell~*")', 1],
    ['=COUNTIF(Cases[Category],"nois?")', 2],
    ['=COUNTIF(Cases[Category],"*&*")', 1],
    ['=COUNTIF(Cases[Note],"*")', 3],
    ['=COUNTIF(Cases[Note],"?*")', 2],
    ['=COUNTIF(Cases[Note],"<>*")', 3],
  ],
  'blank cells and empty texts': [
    ['=COUNTIF(Cases[Note],"")', 2],
    ['=COUNTIF(Cases[Note],"=")', 1],
    ['=COUNTIF(Cases[Note],"<>")', 5],
    ['=COUNTIF(Cases[Days],"")', 3],
    ['=COUNTIF(Cases[Days],"<>")', 6],
    ['=COUNTIF(Cases[Closed on],"")', 3],
    ["=COUNTIF(Cases[Amount],'The lists'!G3)", 0],
    ['=COUNTIF(Cases!C:C,"")', 1048576 - 7],
    ['=COUNTIF(Cases!C:C,"<>Open")', 1048576 - 3],
  ],
  'numbers, logical values and errors': [
    ['=COUNTIF(Cases[Note],5)', 2],
    ['=COUNTIF(Cases[Note],"5")', 2],
    ['=COUNTIF(Cases[Note],">4")', 1],
    ['=COUNTIF(Cases[Note],TRUE)', 1],
    ['=COUNTIF(Cases[Note],"true")', 1],
    ['=COUNTIF(Cases[Amount],75)', 1],
    ['=COUNTIF(Cases[Amount],">=75")', 2],
    ['=COUNTIF(Cases[Amount],"<>100")', 5],
    ['=COUNTIF(\'The lists\'!H1:H3,"#N/A")', 1],
    ['=COUNTIF(\'The lists\'!H1:H3,"<>7")', 2],
    ['=COUNTIF(\'The lists\'!H1:H3,">0")', 1],
  ],
  periods: [
    [`=COUNTIFS(Cases[Received],">="&${MARCH_1},Cases[Received],"<"&EDATE(${MARCH_1},1))`, 3],
    [`=COUNTIFS(Cases[Received],">="&${APRIL_1},Cases[State],"Closed")`, 1],
  ],
  'several conditions': [
    ['=COUNTIFS(Cases[State],"Open",Cases[Category],"Smell*")', 2],
    ['=COUNTIFS(Cases[State],"Open",Cases[Closed on],"")', 3],
    ['=COUNTIFS(Cases[[State]:[Category]],"Open",Cases[[State]:[Category]],"o*")', 3],
    ['=COUNTIFS(Cases[State],"Open",\'The lists\'!F1:F5,1)', VALUE],
    ['=COUNTIFS("Open","Open")', VALUE],
    ['=SUM(COUNTIF(Cases[State],{"Open","Closed"}))', 5],
  ],
  'adding up and averaging what meets the conditions': [
    ['=SUMIF(Cases[State],"Closed",Cases[Amount])', 250.5],
    ['=SUMIF(Cases[Amount],">50")', 350.5],
    ['=SUMIF(Cases[State],"none",Cases[Amount])', 0],
    ['=SUMIFS(Cases[Amount],Cases[State],"open",Cases[Category],"smell")', 100],
    ["=SUMIFS('The lists'!H1:H3,'The lists'!F1:F3,\"<5\")", NA],
    ["=SUMIFS('The lists'!H1:H3,'The lists'!F1:F3,5)", 7],
    ['=AVERAGEIFS(Cases[Amount],Cases[Category],"Noise")', 122.75],
    ['=AVERAGEIFS(Cases[Amount],Cases[Category],"none")', DIV0],
    ['=MINIFS(Cases[Amount],Cases[Category],"Noise")', -5],
    ['=MAXIFS(Cases[Received],Cases[State],"Closed")', APRIL_1],
    ['=MAXIFS(Cases[Amount],Cases[State],"none")', 0],
  ],
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  const calculation = exampleWorkbook();
  test.each(cases)('%s', (formula, expected) => {
    expect(shownBy(calculation, formula)).toEqual(expected);
  });
});
