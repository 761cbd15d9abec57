import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { loadEdge } from '../table/edge';
import type { TableSchema } from '../table/schema';
import type { Session } from '../table/session';
import { rowOfLine, writeTableLine, type TableLine } from '../table/tableLine';
import { twice } from '../table/twice';
import { settleLines, undoLines } from './settleLines';

/**
 * Appends a line that goes alone, once more where it met something else; gives the row of the sheet, from 1, in which it stands.
 * @throws Refusal `notVerified` when it did each time
 */
export async function appendLine(
  context: Excel.RequestContext,
  session: Session,
  table: TableSchema,
  cells: TableLine['cells'],
  language: RegisterLanguage,
): Promise<number> {
  return twice(async () => {
    const edge = loadEdge(context, table);
    await context.sync();
    const line = writeTableLine(context, session, { table, cells }, edge(language));
    await context.sync();
    if (await settleLines(context, [line])) return rowOfLine(line);
    await undoLines(context, session, [line]);
    return null;
  });
}
