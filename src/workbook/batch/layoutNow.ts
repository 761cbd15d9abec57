import { columns } from '../columns/columns';
import { looseLayout, type Layout } from '../columns/layout';
import { namesIn } from '../names/knownNames';
import type { Session } from '../table/session';
import { learnNames } from './learnNames';

/** Reads a header row that may lack columns; where it does, the workbook is asked first whether they were renamed. */
export async function layoutNow(
  context: Excel.RequestContext,
  session: Session,
  header: Excel.Range,
): Promise<Layout> {
  const headers: unknown[] = header.values[0] ?? [];
  const read = () => looseLayout(headers, namesIn(context));
  const { keys } = read();
  if (!columns.every(({ key }) => keys.includes(key))) await learnNames(context, session);
  return read();
}
