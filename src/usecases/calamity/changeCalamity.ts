import type { Calamity, CalamityField } from '../../procedure/calamity/calamity';
import type { Day } from '../../procedure/calendar/day';
import { calamityValue, checkCalamityField } from '../../procedure/calamity/checkCalamity';
import type { CalamityDraftField, CalamityIssue } from '../../procedure/calamity/checkCalamity';
import { failed } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { CalamityChanges, CalamityLog } from '../ports/calamityPorts';
import { signCalamity } from './calamityRoles';
import type { CalamityRoles } from './calamityRoles';

export type ChangeResult =
  | { kind: 'saved'; calamity: Calamity }
  | { kind: 'invalid'; issue: CalamityIssue }
  /** A colleague was before; nothing was written, and `found` is how it stands now. */
  | { kind: 'changed'; fields: CalamityField[]; found: Calamity }
  | Failed;

type Roles = Omit<CalamityRoles, 'random'>;

/** Changes one field of a calamity, as it was seen. */
export async function editCalamity(
  roles: Roles,
  seen: Calamity,
  { field, typed, holidays }: { field: CalamityDraftField; typed: string; holidays?: readonly Day[] },
): Promise<ChangeResult> {
  const today = roles.clock.today();
  const issue = checkCalamityField(field, typed, today, holidays);
  if (issue) return { kind: 'invalid', issue };
  const value = calamityValue(field, typed, today, holidays);
  if (value === seen[field]) return { kind: 'saved', calamity: seen };
  return changeCalamity(roles, seen, { [field]: value }, 'edited');
}

/** Ends the calamity; the complaints that are linked to it go their own way (section 6). */
export function closeCalamity(roles: Roles, seen: Calamity): Promise<ChangeResult> {
  return changeCalamity(roles, seen, { status: 'closed', closedOn: roles.clock.today() }, 'closed');
}

export function reopenCalamity(roles: Roles, seen: Calamity): Promise<ChangeResult> {
  return changeCalamity(roles, seen, { status: 'open', closedOn: null }, 'reopened');
}

/** A lost answer is settled by reading again: what stands there is what was written, or the failure is told. */
export async function changeCalamity(
  roles: Roles,
  seen: Calamity,
  changes: CalamityChanges,
  event: CalamityLog['event'],
): Promise<ChangeResult> {
  const fields = Object.keys(changes) as (keyof CalamityChanges)[];
  roles.expecting?.({ ...seen, ...changes });
  const written = await roles.calamities.writeCalamity(seen.rowId, changes, {
    seen: Object.fromEntries(fields.map((field) => [field, seen[field]])) as CalamityChanges,
    log: signCalamity(roles, event),
  });
  const saved: ChangeResult = { kind: 'saved', calamity: { ...seen, ...changes } };
  if (written.ok) return written.value.kind === 'written' ? saved : written.value;
  if (written.fault.code !== 'replyLost') return failed(written);
  const lines = await roles.calamities.calamities();
  const found = lines.ok && lines.value?.find(({ calamity }) => calamity.rowId === seen.rowId)?.calamity;
  const holds = found && fields.every((field) => found[field] === changes[field]);
  return holds ? saved : failed(written);
}
