/** Office.js's names (Excel.PaperType, first letter in upper case) and the numbers in a file. */
export const paperSizes: ReadonlyMap<string, number> = new Map([
  ['Letter', 1],
  ['Tabloid', 3],
  ['Ledger', 4],
  ['Legal', 5],
  ['Statement', 6],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
  ['Folio', 14],
]);
