import type { Complaint } from '../../procedure/complaint/complaint';
import { endCase } from '../../procedure/lifeCycle/endCase';
import type { End } from '../../procedure/lifeCycle/endCase';
import { takeStep } from './takeStep';
import type { StepPorts, StepResult } from './takeStep';

/** Ends a case in one of the ways of the procedure, with its reason in the log. */
export function closeCase(ports: StepPorts, complaint: Complaint, end: End): Promise<StepResult> {
  const ruling = endCase(complaint, end, ports.clock.today());
  return takeStep(ports, complaint, ruling, { event: 'ended', note: end.reason.trim(), rests: ['attempts'] });
}
