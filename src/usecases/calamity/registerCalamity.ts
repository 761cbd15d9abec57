import type { Calamity } from '../../procedure/calamity/calamity';
import { nextCalamityCode } from '../../procedure/calamity/calamityCode';
import { calamityDraftFields, checkCalamity } from '../../procedure/calamity/checkCalamity';
import type { CalamityDraft, CalamityEntry, CalamityIssue } from '../../procedure/calamity/checkCalamity';
import { yearOf } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import { failed } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Outcome } from '../ports/ports';
import type { CalamityLine } from '../ports/calamityPorts';
import { signCalamity } from './calamityRoles';
import type { CalamityRoles } from './calamityRoles';
import { changeCalamity } from './changeCalamity';

export type RegisterResult =
  | { kind: 'registered'; calamity: Calamity }
  | { kind: 'invalid'; issues: CalamityIssue[] }
  /** Nothing of it stands in the table, unless there is an `attempt`: a repeat looks for that row first. */
  | (Failed & { attempt: Calamity | null });

/**
 * Registers a calamity (procedure, section 6) as one row. The code in the result may be told: the row was seen in the
 * table, and no other row carries its code.
 * @param earlier what the last try may have written
 */
export async function registerCalamity(
  roles: CalamityRoles,
  draft: CalamityDraft,
  earlier: Calamity | null = null,
  holidays?: readonly Day[],
): Promise<RegisterResult> {
  const checked = checkCalamity(draft, roles.clock.today(), holidays);
  if (!checked.ok) return { kind: 'invalid', issues: checked.issues };
  const lines = await readLines(roles);
  if (!lines.ok) return { ...failed(lines), attempt: earlier };
  const standing = earlier && find(lines.value, earlier);
  if (standing) return finish(roles, lines.value, standing, checked.entry);

  const today = roles.clock.today();
  const calamity: Calamity = {
    ...checked.entry,
    code: nextCalamityCode(yearOf(today), codesOf(lines.value)),
    status: 'open',
    affected: null,
    approached: null,
    firstLetterOn: null,
    registeredOn: today,
    registeredBy: roles.identity.me(),
    closedOn: null,
    rowId: earlier?.rowId ?? roles.random.rowId(),
  };
  const appended = await roles.calamities.appendCalamity(calamity, signCalamity(roles, 'registered'));
  if (appended.ok) {
    return appended.value.sameCode > 1 ? renumber(roles, calamity) : { kind: 'registered', calamity };
  }
  // Part of a failed batch may have been applied, and a lost answer tells nothing.
  const now = await readLines(roles);
  if (!now.ok) return { ...failed(appended), attempt: calamity };
  const found = find(now.value, calamity);
  return found ? finish(roles, now.value, found, checked.entry) : { ...failed(appended), attempt: null };
}

const notVerified = failed({ fault: { code: 'notVerified' } });

async function readLines({ calamities }: CalamityRoles): Promise<Outcome<CalamityLine[]>> {
  const lines = await calamities.calamities();
  // Without a table the appending says which sheet is missing.
  return lines.ok ? { ok: true, value: lines.value ?? [] } : lines;
}

const codesOf = (lines: readonly CalamityLine[]): string[] => lines.map(({ calamity }) => calamity.code);

const find = (lines: readonly CalamityLine[], { rowId }: Calamity): Calamity | undefined =>
  lines.find(({ calamity }) => calamity.rowId === rowId)?.calamity;

/** A row that stands there gets what was typed differently since, and a code of its own. */
async function finish(
  roles: CalamityRoles,
  lines: readonly CalamityLine[],
  standing: Calamity,
  entry: CalamityEntry,
): Promise<RegisterResult> {
  const fields = calamityDraftFields.filter((field) => standing[field] !== entry[field]);
  const changes = Object.fromEntries(fields.map((field) => [field, entry[field]]));
  const changed =
    fields.length === 0
      ? ({ kind: 'saved', calamity: standing } as const)
      : await changeCalamity(roles, standing, changes, 'edited');
  if (changed.kind === 'failed') return { ...changed, attempt: standing };
  if (changed.kind !== 'saved') return { ...notVerified, attempt: standing };
  const twins = codesOf(lines).filter((code) => code === standing.code).length;
  return twins > 1 ? renumber(roles, changed.calamity) : { kind: 'registered', calamity: changed.calamity };
}

/** Gives a row whose code another row carries too the next free one. */
export async function renumber(roles: CalamityRoles, calamity: Calamity): Promise<RegisterResult> {
  const lines = await readLines(roles);
  if (!lines.ok) return { ...failed(lines), attempt: calamity };
  const code = nextCalamityCode(yearOf(roles.clock.today()), codesOf(lines.value));
  const changed = await changeCalamity(roles, calamity, { code }, 'renumbered');
  if (changed.kind === 'saved') return { kind: 'registered', calamity: changed.calamity };
  return { ...(changed.kind === 'failed' ? changed : notVerified), attempt: calamity };
}
