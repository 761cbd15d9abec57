import type { Complaint } from '../procedure/complaint';
import { isOpen } from '../procedure/lifeCycle';
import type { CaseReader, CaseWriter, Clock, Fault, Identity } from './ports';
import { sign } from './sign';
import { writeOnce } from './writeOnce';

export interface CheckPorts {
  reader: CaseReader;
  writer: CaseWriter;
  clock: Clock;
  identity: Identity;
}

export type CheckResult =
  | { kind: 'checked'; complaint: Complaint }
  | { kind: 'ended'; complaint: Complaint }
  | { kind: 'failed'; fault: Fault };

/**
 * Records who confirmed that the promised action was carried out (procedure, section 3): now the relation may be
 * called. A check that stands already is left as it is.
 */
export async function recordCheck(
  { reader, writer, clock, identity }: CheckPorts,
  complaint: Complaint,
  checkedBy: string,
): Promise<CheckResult> {
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  if (complaint.checkedOn !== null) return { kind: 'checked', complaint };
  const checkedOn = clock.today();
  const changes = { checkedOn, checkedBy, status: 'checked' } as const;
  const log = sign({ clock, identity }, 'checked');
  const written = await writeOnce({ reader, writer }, complaint, changes, { log });
  return written.ok
    ? { kind: 'checked', complaint: written.value }
    : { kind: 'failed', fault: written.fault };
}
