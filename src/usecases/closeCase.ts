import type { Complaint } from '../procedure/complaint';
import { endCase } from '../procedure/endCase';
import type { End } from '../procedure/endCase';
import { takeStep } from './takeStep';
import type { StepResult } from './takeStep';
import type { CasePorts } from './workbookRegister';

/** Ends a case in one of the ways of the procedure, with its reason in the log. */
export function closeCase(ports: CasePorts, complaint: Complaint, end: End): Promise<StepResult> {
  const ruling = endCase(complaint, end, ports.clock.today());
  return takeStep(ports, complaint, ruling, { event: 'ended', note: end.reason.trim(), rests: ['attempts'] });
}
