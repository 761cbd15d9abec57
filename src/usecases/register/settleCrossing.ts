import type { Complaint } from '../../procedure/complaint/complaint';
import { roundsOf, versionsOf } from '../../procedure/lifeCycle/crossing';
import type { Versions } from '../../procedure/lifeCycle/crossing';
import type { Unsettled, WrittenChanges } from '../ports/crossingPorts';
import type { CaseReader, CaseWriter, Clock, Identity, Outcome } from '../ports/ports';
import { sign } from '../write/sign';
import { writeOnce } from '../write/writeOnce';

interface SettlePorts {
  reader: CaseReader;
  writer: CaseWriter;
  written: WrittenChanges;
  clock: Clock;
  identity: Identity;
}

/**
 * Makes a case of which two wrote at once one whole again, by the version that somebody chose: what is left of the other
 * goes, the log says so, and the finished rounds are those of the case as it is then. Gives the case as it is then.
 */
export async function settleCrossing(
  ports: SettlePorts,
  crossing: Unsettled,
  choice: keyof Versions,
): Promise<Outcome<Complaint>> {
  const { change, found, others, gone } = crossing;
  const versions = versionsOf(change, found, others);
  const settled = { ...found, ...versions[choice] };
  if (Object.keys(versions[choice]).length > 0) {
    // Whoever chose saw both versions: neither may have become another one meanwhile.
    const rests = Object.keys({ ...versions.ours, ...versions.theirs }) as (keyof typeof versions.ours)[];
    const step = { rests, log: sign(ports, 'reconciled') };
    const written = await writeOnce(ports, found, versions[choice], step);
    if (!written.ok) return written;
  }
  if (choice === 'ours' && gone.includes('rounds')) {
    const put = await ports.written.putBack({ ...crossing, gone: ['rounds'] });
    if (!put.ok) return put;
  }
  if (change.round || found.round !== change.before.round) {
    const kept = await ports.written.keepRounds(found.rowId, roundsOf(change, choice, settled.round));
    if (!kept.ok) return kept;
  }
  ports.written.settled(change);
  return { ok: true, value: settled };
}
