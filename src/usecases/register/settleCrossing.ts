import type { Complaint } from '../../procedure/complaint/complaint';
import { roundsOf, versionsOf, wholeOf } from '../../procedure/lifeCycle/crossing';
import type { Versions } from '../../procedure/lifeCycle/crossing';
import { roundIn } from '../../procedure/lifeCycle/round';
import type { Round } from '../../procedure/lifeCycle/round';
import type { Changes, Outcome, Unsettled } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

/**
 * Makes a case of which two wrote at once one whole again, by the version that somebody chose: what is left of the other
 * goes, the log says so, and the finished rounds are those of the case as it is then. Gives the case as it is then.
 */
export async function settleCrossing(
  ports: CasePorts,
  crossing: Unsettled,
  choice: keyof Versions,
): Promise<Outcome<Complaint>> {
  const { register } = ports;
  const { change, found, others, gone } = crossing;
  const versions = versionsOf(change, found, others);
  // Whoever chose saw both versions: neither may have become another one meanwhile.
  const rests = Object.keys({ ...versions.ours, ...versions.theirs }) as (keyof Changes)[];
  // What of theirs is still to arrive comes over cells that read as ours now: those are said, and watched, too.
  const chosen = choice === 'ours' ? wholeOf(change) : versions.theirs;
  const left = change.round ? null : await leftRound(register, found, { ...found, ...chosen });
  if (left && !left.ok) return left;
  const settled = await writeOnce(ports, found, chosen, {
    event: 'reconciled',
    rests,
    ...(left?.value && { round: left.value }),
  });
  if (!settled.ok) return settled;
  if (choice === 'ours' && gone.includes('rounds')) {
    const put = await register.putBack({ ...crossing, gone: ['rounds'] });
    if (!put.ok) return put;
  }
  if (change.round || found.round !== change.before.round) {
    const kept = await register.keepRounds(found.rowId, roundsOf(change, choice, settled.value.round));
    if (!kept.ok) return kept;
  }
  register.settled(change, 'log');
  return settled;
}

/** The round that a case leaves, where no line keeps it any more: a third may have chosen against whoever ended it. */
async function leftRound(
  register: CasePorts['register'],
  found: Complaint,
  wanted: Complaint,
): Promise<Outcome<Round | null>> {
  if ((wanted.round ?? 1) <= (found.round ?? 1)) return { ok: true, value: null };
  const history = await register.history(found.rowId);
  if (!history.ok) return history;
  const isKept = history.value.rounds.some(({ round }) => round === found.round);
  return { ok: true, value: isKept ? null : roundIn(found) };
}
