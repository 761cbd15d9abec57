import { columnBody } from './complaintsTable';
import type { Layout } from './layout';

type Count = Excel.FunctionResult<number>;

/** How many rows carry a case number that fits the pattern; `*` stands for any text. */
export function countCaseNumbers(
  context: Excel.RequestContext,
  table: Excel.Table,
  layout: Layout,
  pattern: string,
): Count {
  return context.workbook.functions.countIf(columnBody(table, layout, 'caseNumber'), pattern).load('value');
}

/** How many case numbers of a year of receipt are in the register. */
export function countOfYear(
  context: Excel.RequestContext,
  table: Excel.Table,
  layout: Layout,
  year: number,
): Count {
  return countCaseNumbers(context, table, layout, `${year}-*`);
}
