/** Gives every cell of a range one formula: Office.js takes a single value for all cells, but its types know arrays only. */
export function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as never;
}
