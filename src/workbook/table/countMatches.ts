/** How many cells fit the pattern, counted by Excel; `*` stands for any text. */
export function countMatches(
  context: Excel.RequestContext,
  cells: Excel.Range,
  pattern: string,
): Excel.FunctionResult<number> {
  return context.workbook.functions.countIf(cells, pattern).load('value');
}

/** The case numbers of a year of receipt. */
export const ofYearPattern = (year: number): string => `${year}-*`;
