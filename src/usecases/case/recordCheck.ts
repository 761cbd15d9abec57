import type { Complaint } from '../../procedure/complaint/complaint';
import { confirmFollowUp } from '../../procedure/lifeCycle/confirmFollowUp';
import type { Confirmation } from '../../procedure/lifeCycle/confirmFollowUp';
import { takeStep } from './takeStep';
import type { StepPorts, StepResult } from './takeStep';

/** Records who confirmed that the promised action was carried out (procedure, section 3): now the relation may be called. */
export function recordCheck(
  ports: StepPorts,
  complaint: Complaint,
  confirmation: Confirmation,
): Promise<StepResult> {
  const ruling = confirmFollowUp(complaint, confirmation, ports.clock.today());
  const note = confirmation.reason.trim();
  return takeStep(ports, complaint, ruling, { event: 'checked', note, rests: ['promise', 'followUpBy'] });
}
