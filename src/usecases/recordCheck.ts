import type { Complaint } from '../procedure/complaint';
import { isOpen } from '../procedure/lifeCycle';
import type { CaseReader, CaseWriter, Clock, Fault } from './ports';
import { writeOnce } from './writeOnce';

export type CheckResult =
  | { kind: 'checked'; complaint: Complaint }
  | { kind: 'ended'; complaint: Complaint }
  | { kind: 'failed'; fault: Fault };

/**
 * Records who confirmed that the promised action was carried out (procedure, section 3): now the relation may be
 * called. A check that stands already is left as it is.
 */
export async function recordCheck(
  { reader, writer, clock }: { reader: CaseReader; writer: CaseWriter; clock: Clock },
  complaint: Complaint,
  checkedBy: string,
): Promise<CheckResult> {
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  if (complaint.checkedOn !== null) return { kind: 'checked', complaint };
  const checkedOn = clock.today();
  const written = await writeOnce({ reader, writer }, complaint, { checkedOn, checkedBy, status: 'checked' });
  return written.ok
    ? { kind: 'checked', complaint: written.value }
    : { kind: 'failed', fault: written.fault };
}
