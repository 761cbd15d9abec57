import type { Complaint } from '../../procedure/complaint/complaint';
import { recordFollowUp } from '../../procedure/lifeCycle/recordFollowUp';
import { takeStep } from './takeStep';
import type { StepPorts, StepResult } from './takeStep';

/** Records that the employee says the promised action was carried out. */
export function reportFollowUp(ports: StepPorts, complaint: Complaint): Promise<StepResult> {
  const rests = ['promise', 'followUpBy'] as const;
  return takeStep(ports, complaint, recordFollowUp(complaint), { event: 'followedUp', rests });
}
