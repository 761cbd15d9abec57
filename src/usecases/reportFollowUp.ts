import type { Complaint } from '../procedure/complaint';
import { recordFollowUp } from '../procedure/recordFollowUp';
import { takeStep } from './takeStep';
import type { StepResult } from './takeStep';
import type { CasePorts } from './workbookRegister';

/** Records that the employee says the promised action was carried out. */
export function reportFollowUp(ports: CasePorts, complaint: Complaint): Promise<StepResult> {
  const rests = ['promise', 'followUpBy'] as const;
  return takeStep(ports, complaint, recordFollowUp(complaint), { event: 'followedUp', rests });
}
