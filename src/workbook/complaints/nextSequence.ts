import { columnBody, complaintsTable } from './complaintsTable';
import { countMatches, ofYearPattern } from '../table/countMatches';
import type { Layout } from '../columns/layout';
import { knowTable } from './knowTable';
import { runUntracked } from '../batch/runBatch';
import type { Outcome } from '../../usecases/ports/ports';
import type { Session } from '../table/session';

/**
 * The sequence after the highest one known for a year of receipt. A year not met before is counted in the sheet;
 * should rows of that year have been deleted, the sequence may be given out again, which the two random characters of
 * the case number and the count after each append make harmless.
 */
export async function nextSequence(session: Session, year: number): Promise<Outcome<number>> {
  const known = session.sequences.get(year);
  const highest = known === undefined ? await countOf(session, year) : { ok: true as const, value: known };
  if (!highest.ok) return highest;
  const next = highest.value + 1;
  session.sequences.set(year, next);
  return { ok: true, value: next };
}

/** Asks how many complaints of a year there are; after the sync they are remembered as the highest sequence. */
export function loadSequence(
  context: Excel.RequestContext,
  session: Session,
  layout: Layout,
  year: number,
): () => number {
  const numbers = columnBody(complaintsTable(context), layout, 'caseNumber');
  const count = countMatches(context, numbers, ofYearPattern(year));
  return () => {
    const highest = Math.max(session.sequences.get(year) ?? 0, count.value);
    session.sequences.set(year, highest);
    return highest;
  };
}

function countOf(session: Session, year: number): Promise<Outcome<number>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const counted = loadSequence(context, session, layout, year);
    await context.sync();
    return counted();
  });
}
