import { faultOf } from '../host/faultOf';
import { goBy } from '../names/knownNames';
import type { Session } from '../table/session';
import { learnNames } from './learnNames';

const missing: ReadonlySet<string> = new Set(['registerMissing', 'sheetMissing', 'columnMissing']);

/** Each colleague who renames something between a look and the work costs one. */
const triesAtMost = 4;

/**
 * Does work that goes by the names of tables and headers. Where something isn't found, the workbook is asked whether it was
 * renamed, and the work is done once more by its new name; so it may not have written anything by then.
 */
export async function knowing<T>(
  context: Excel.RequestContext,
  session: Session,
  work: () => Promise<T>,
  tries = triesAtMost,
): Promise<T> {
  goBy(context, session);
  try {
    return await work();
  } catch (error) {
    if (tries === 1 || !missing.has(faultOf(error).code)) throw error;
    // No news: it is gone, or it got its old name back before it was looked for.
    const isNews = await learnNames(context, session);
    return knowing(context, session, work, isNews ? tries - 1 : 1);
  }
}
