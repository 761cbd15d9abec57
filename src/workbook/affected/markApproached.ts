import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import type { Outcome } from '../../usecases/ports/ports';
import { serialOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { affectedColumn } from './affectedLayout';
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
  const column = 'approachedOn';
  const marked = await writeByRowId(session, { code, column }, ({ table, layout, held, isSecond }, ids) => {
    const cellOf = (id: string): string | number | null => {
      const before = held.get(id);
      if (before === '' && sentTo.has(id)) return serialOf(day);
      // Whoever was approached before keeps the first day, and what somebody typed there stays.
      return isSecond && (before === '' || typeof before === 'number') ? before : null;
    };
    affectedColumn(table, layout, column).values = ids.map((id) => [cellOf(id)]);
  });
  return marked.ok ? readAffected(session, code) : marked;
}
