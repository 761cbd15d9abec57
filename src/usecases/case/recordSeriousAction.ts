import type { Complaint } from '../../procedure/complaint/complaint';
import { isOpen } from '../../procedure/lifeCycle/lifeCycle';
import type { CaseReader, CaseWriter, Clock, Fault, Identity } from '../ports/ports';
import { sign } from '../write/sign';
import { writeOnce } from '../write/writeOnce';

/** What section 2 asks to be done with a serious complaint outside the register: copied to the head, answered by letter. */
export type SeriousAction = 'headInformed' | 'letterSent';

interface SeriousActionPorts {
  reader: CaseReader;
  writer: CaseWriter;
  clock: Clock;
  identity: Identity;
}

type SeriousActionResult =
  | { kind: 'recorded'; complaint: Complaint }
  | { kind: 'ended'; complaint: Complaint }
  | { kind: 'failed'; fault: Fault };

/** Records today as the day on which it was done. */
export async function recordSeriousAction(
  { reader, writer, clock, identity }: SeriousActionPorts,
  complaint: Complaint,
  action: SeriousAction,
): Promise<SeriousActionResult> {
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  const today = clock.today();
  const changes = action === 'headInformed' ? { headInformedOn: today } : { letterSentOn: today };
  const log = sign({ clock, identity }, action);
  // A case that a colleague ended meanwhile stays as it was ended.
  const written = await writeOnce({ reader, writer }, complaint, changes, { rests: ['status'], log });
  return written.ok
    ? { kind: 'recorded', complaint: written.value }
    : { kind: 'failed', fault: written.fault };
}
