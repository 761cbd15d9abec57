import type { Complaint } from '../procedure/complaint';
import { confirmFollowUp } from '../procedure/confirmFollowUp';
import type { Confirmation } from '../procedure/confirmFollowUp';
import { takeStep } from './takeStep';
import type { StepResult } from './takeStep';
import type { CasePorts } from './workbookRegister';

/** Records who confirmed that the promised action was carried out (procedure, section 3): now the relation may be called. */
export function recordCheck(
  ports: CasePorts,
  complaint: Complaint,
  confirmation: Confirmation,
): Promise<StepResult> {
  const ruling = confirmFollowUp(complaint, confirmation, ports.clock.today());
  const note = confirmation.reason.trim();
  return takeStep(ports, complaint, ruling, { event: 'checked', note, rests: ['promise', 'followUpBy'] });
}
