/** Gives every cell of a range one value: Office.js takes a single value for all cells, but its types know arrays only. */
export function fillValue(range: Excel.Range, value: string): void {
  range.values = value as never;
}
