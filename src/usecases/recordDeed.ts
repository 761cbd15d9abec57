import type { Complaint } from '../procedure/complaint';
import { isOpen } from '../procedure/lifeCycle';
import { told } from './failed';
import type { Failed } from './failed';
import type { CasePorts } from './workbookRegister';
import { writeOnce } from './writeOnce';

/** What section 2 asks to be done with a serious complaint outside the register: copied to the head, answered by letter. */
export type Deed = 'headInformed' | 'letterSent';

export type DeedResult =
  { kind: 'recorded'; complaint: Complaint } | { kind: 'ended'; complaint: Complaint } | Failed;

/** Records today as the day on which it was done. */
export async function recordDeed(ports: CasePorts, complaint: Complaint, deed: Deed): Promise<DeedResult> {
  if (!isOpen(complaint)) return { kind: 'ended', complaint };
  const today = ports.clock.today();
  const changes = deed === 'headInformed' ? { headInformedOn: today } : { letterSentOn: today };
  // A case that a colleague ended meanwhile stays as it was ended.
  const written = await writeOnce(ports, complaint, changes, { rests: ['status'], event: deed });
  return told(written, (recorded) => ({ kind: 'recorded', complaint: recorded }));
}
