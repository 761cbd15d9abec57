import type { Complaint } from '../../procedure/complaint/complaint';
import { isOpen } from '../../procedure/lifeCycle/lifeCycle';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { CasePorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

/** What section 2 asks to be done with a serious complaint outside the register: copied to the head, answered by letter. */
export type SeriousAction = 'headInformed' | 'letterSent';

type SeriousActionResult =
  | { kind: 'recorded'; complaint: Complaint }
  | { kind: 'ended'; complaint: Complaint }
  | Failed;

/** Records today as the day on which it was done. */
export async function recordSeriousAction(
  ports: CasePorts,
  complaint: Complaint,
  action: SeriousAction,
): Promise<SeriousActionResult> {
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  const today = ports.clock.today();
  const changes = action === 'headInformed' ? { headInformedOn: today } : { letterSentOn: today };
  // A case that a colleague ended meanwhile stays as it was ended.
  const written = await writeOnce(ports, complaint, changes, {
    rests: ['status', 'closedOn'],
    event: action,
  });
  return told(written, (recorded) => ({ kind: 'recorded', complaint: recorded }));
}
