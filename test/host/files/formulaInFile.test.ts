/** @jest-environment node */
import { formulaFromFile, formulaToFile } from './formulaInFile';

describe('a formula in a file', () => {
  test.each([
    ['the own row', '=[@Bedrag]*2', 'tblA[[#This Row],[Bedrag]]*2'],
    ['a column with blanks in its name', '=[@[Datum ontvangst]]', 'tblA[[#This Row],[Datum ontvangst]]'],
    ['a whole column', '=SUM([Bedrag])', 'SUM(tblA[Bedrag])'],
    ["another table's own row", '=tblB[@Naam]', 'tblB[[#This Row],[Naam]]'],
    ['a part of a table', '=ROWS(tblA[#Headers])', 'ROWS(tblA[#Headers])'],
    [
      'a newer function',
      '=IFS(A1>0,TEXTJOIN(",",TRUE,B1:B3))',
      '_xlfn.IFS(A1>0,_xlfn.TEXTJOIN(",",TRUE,B1:B3))',
    ],
    ['a newer function of the sheet', '=FILTER(A1:A3,B1:B3)', '_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
    ['a function stored without prefix', '=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['text that looks like one', '="_xlfn.IFS([@A])"&IF(A1,"[x]","")', '"_xlfn.IFS([@A])"&IF(A1,"[x]","")'],
    ['a reference', "='Jan''s lijsten'!$A$2:$A$4", "'Jan''s lijsten'!$A$2:$A$4"],
  ])('writes %s in full, and reads it back', (_name, shown, inFile) => {
    expect(formulaToFile(shown, 'tblA')).toBe(inFile);
    expect(formulaFromFile(inFile, 'TBLA')).toBe(shown);
  });

  it('keeps the table outside of it', () => {
    expect(formulaFromFile('SUM(tblA[Bedrag])')).toBe('=SUM(tblA[Bedrag])');
    expect(formulaToFile('=SUM(tblA[Bedrag])')).toBe('SUM(tblA[Bedrag])');
  });
});
