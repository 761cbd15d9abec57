import type { Session } from '../table/session';
import type { WrittenLine } from '../table/tableLine';
import { undoAppended } from './undoAppended';

/** Takes back lines that were written, one after the other. */
export async function undoLines(
  context: Excel.RequestContext,
  session: Session,
  lines: readonly WrittenLine[],
): Promise<void> {
  const [line, ...others] = lines;
  if (!line) return;
  await undoAppended(context, session, line.written());
  await undoLines(context, session, others);
}

/**
 * After the batch that wrote them: takes lines that Excel left outside into their tables. `false`, and nothing is done,
 * where one of them met something else than was looked at.
 */
export async function settleLines(
  context: Excel.RequestContext,
  lines: readonly WrittenLine[],
): Promise<boolean> {
  if (lines.some((line) => !line.isRight())) return false;
  const outside = lines.filter((line) => !line.isInside());
  for (const line of outside) line.takeIn();
  if (outside.length > 0) await context.sync();
  return true;
}
