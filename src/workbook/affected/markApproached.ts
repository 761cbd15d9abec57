import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import type { Outcome } from '../../usecases/ports/ports';
import { serialOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { readAffected } from './readAffected';
import { writeByRowId } from './writeByRowId';

/** Notes the day of the letter at these relations, those that have none yet, and reads the table again. */
export async function markApproached(
  session: Session,
  code: string,
  rowIds: readonly RowId[],
  day: Day,
): Promise<Outcome<AffectedRow[]>> {
  const sentTo = new Set<string>(rowIds);
  const marked = await writeByRowId(session, {
    code,
    column: 'approachedOn',
    // Whoever was approached before keeps the first day, and what somebody typed there stays.
    cells: (ids, held) => ids.map((id, row) => (held[row] === '' && sentTo.has(id) ? serialOf(day) : null)),
  });
  return marked.ok ? readAffected(session, code) : marked;
}
