import type { Agreement } from '../../procedure/callback/callback';
import type { Complaint } from '../../procedure/complaint/complaint';
import { restart } from '../../procedure/lifeCycle/restart';
import { takeStep } from './takeStep';
import type { StepPorts, StepResult } from './takeStep';

/** Starts the procedure again for a relation who is not satisfied, and keeps the round that ended (section 5). */
export function restartCase(
  ports: StepPorts,
  complaint: Complaint,
  agreement: Agreement,
): Promise<StepResult> {
  // It rests on the round that ends, and writes every cell of that.
  return takeStep(ports, complaint, restart(complaint, agreement), { event: 'restarted' });
}
