import { faultOf } from '../host/faultOf';
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
 * After the batch that wrote them: takes lines that Excel left outside into their tables, in a batch that looks once more, and
 * gives those their formulas that came without.
 * `false` where one of them met something else than was looked at, or its table can't take it in; then all of them are to
 * be taken back.
 */
export async function settleLines(
  context: Excel.RequestContext,
  lines: readonly WrittenLine[],
): Promise<boolean> {
  if (lines.some((line) => !line.isRight())) return false;
  const taken = lines.filter((line) => !line.isWhole()).map((line) => line.takeIn());
  if (taken.length === 0) return true;
  // The totals row was switched on since, or the table can't grow any more, or is called something else.
  if (!(await isDone(context))) return false;
  if (!taken.every((line) => line.isRight())) {
    // One after the other: two of them may be lines of one table.
    await taken.reduce((before, line) => before.then(line.leaveOut), Promise.resolve());
    return false;
  }
  // A formula names a header that was renamed since: with the line taken back it is written anew.
  return !taken.map((line) => line.calculate()).includes(true) || isDone(context);
}

async function isDone(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const { code } = faultOf(error);
    if (code !== 'unexpected' && code !== 'registerMissing') throw error;
    return false;
  }
}
