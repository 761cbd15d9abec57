import type { Complaint } from '../../procedure/complaint/complaint';
import { recordHandOver } from '../../procedure/lifeCycle/recordHandOver';
import { takeStep } from './takeStep';
import type { StepPorts, StepResult } from './takeStep';

/** Records that the complaint was passed on to whoever carries the promised action out (section 2). */
export function handOver(ports: StepPorts, complaint: Complaint): Promise<StepResult> {
  const rests = ['promise', 'followUpBy', 'callbackOn'] as const;
  const ruling = recordHandOver(complaint, ports.clock.today());
  return takeStep(ports, complaint, ruling, { event: 'handedOver', rests });
}
