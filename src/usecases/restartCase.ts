import type { Agreement } from '../procedure/callback';
import type { Complaint } from '../procedure/complaint';
import { restart } from '../procedure/restart';
import { roundFields } from '../procedure/round';
import { takeStep } from './takeStep';
import type { StepPorts, StepResult } from './takeStep';

/** Starts the procedure again for a relation who is not satisfied, and keeps the round that ended (section 5). */
export function restartCase(
  ports: StepPorts,
  complaint: Complaint,
  agreement: Agreement,
): Promise<StepResult> {
  return takeStep(ports, complaint, restart(complaint, agreement), {
    event: 'restarted',
    rests: roundFields,
  });
}
