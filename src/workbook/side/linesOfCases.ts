import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { RowId } from '../../procedure/complaint/complaint';
import { readSideIds } from './sideIds';
import { askSideLines, type ReadLine } from './sideLines';

export interface CaseLines {
  rounds: ReadLine[];
  log: ReadLine[];
}

/**
 * What Rondes and Logboek keep of some cases, in the order of the sheet. Both get long, so the first trip brings only the
 * narrow column that tells whose each line is, and the second the lines of these cases.
 */
export async function linesOfCases(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  rowIds: ReadonlySet<RowId>,
): Promise<CaseLines> {
  const isOurs = (id: unknown) => rowIds.has(id as RowId);
  const [roundIds = [], logIds = []] = await readSideIds(context, ['rounds', 'log'], language);
  const rounds = askSideLines(context, 'rounds', roundIds.map(isOurs));
  const log = askSideLines(context, 'log', logIds.map(isOurs));
  await context.sync();
  const ours = (lines: ReadLine[]) => lines.filter(({ rowId }) => isOurs(rowId));
  return { rounds: ours(rounds(language)), log: ours(log(language)) };
}
