import { countAffected } from '../../procedure/calamity/affected/countAffected';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { CalamityPort } from '../ports/calamityPorts';

/** Writes how many relations are affected, how many were approached and since when; `true` when these were news. */
export async function keepCalamityFigures(
  calamities: CalamityPort,
  calamity: Calamity,
  rows: readonly AffectedRow[],
): Promise<boolean> {
  const { relations, approached, firstApproachedOn } = countAffected(rows);
  const changes = { affected: relations, approached, firstLetterOn: firstApproachedOn };
  const isNews =
    changes.affected !== calamity.affected ||
    changes.approached !== (calamity.approached ?? 0) ||
    changes.firstLetterOn !== calamity.firstLetterOn;
  if (!isNews) return false;
  const written = await calamities.writeCalamity(calamity.rowId, changes, { seen: {} });
  return written.ok && written.value.kind === 'written';
}
