import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { RowId } from '../../procedure/complaint';
import type { Day } from '../../procedure/day';
import type { Outcome } from '../../usecases/ports';
import { serialOf } from '../serial';
import type { Session } from '../session';
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
  const before = await readAffected(session, code);
  if (!before.ok) return before;
  // Whoever was approached before keeps the first day.
  const approached = new Map(before.value.map(({ rowId, approachedOn }) => [rowId, approachedOn]));
  for (const rowId of rowIds) {
    if (approached.get(rowId) === null) approached.set(rowId, day);
  }
  const marked = await writeByRowId(session, code, ({ table, layout }, ids) => {
    const days = ids.map((id) => approached.get(id as RowId));
    affectedColumn(table, layout, 'approachedOn').values = days.map((on) => [on ? serialOf(on) : '']);
  });
  return marked.ok ? readAffected(session, code) : marked;
}
