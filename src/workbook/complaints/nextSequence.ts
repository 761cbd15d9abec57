import { columnBody, complaintsTable } from './complaintsTable';
import { countMatches, ofYearPattern } from '../table/countMatches';
import { knowTable } from './knowTable';
import { runBatch } from '../batch/runBatch';
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

function countOf(session: Session, year: number): Promise<Outcome<number>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const numbers = columnBody(complaintsTable(context), layout, 'caseNumber');
    const count = countMatches(context, numbers, ofYearPattern(year));
    await context.sync();
    return count.value;
  });
}
