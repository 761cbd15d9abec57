import type { Complaint } from '../procedure/complaint';
import { recordHandOver } from '../procedure/recordHandOver';
import { takeStep } from './takeStep';
import type { StepResult } from './takeStep';
import type { CasePorts } from './workbookRegister';

/** Records that the complaint was passed on to whoever carries the promised action out (section 2). */
export function handOver(ports: CasePorts, complaint: Complaint): Promise<StepResult> {
  const rests = ['promise', 'followUpBy', 'callbackOn'] as const;
  const ruling = recordHandOver(complaint, ports.clock.today());
  return takeStep(ports, complaint, ruling, { event: 'handedOver', rests });
}
