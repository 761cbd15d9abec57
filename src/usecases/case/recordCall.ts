import type { CallbackOutcome, CallbackReport } from '../../procedure/callback/callback';
import { callbackCaseFields } from '../../procedure/callback/callbackCase';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { LogEvent } from '../../procedure/lifeCycle/logEntry';
import { recordCallback } from '../../procedure/lifeCycle/recordCallback';
import { roundFields } from '../../procedure/lifeCycle/round';
import { takeStep } from './takeStep';
import type { StepPorts, StepResult } from './takeStep';

const events: Record<CallbackOutcome, LogEvent> = {
  yes: 'called',
  partly: 'calledPartly',
  no: 'calledNo',
  notReached: 'notReached',
};

/** Records what a call came to, in the case as the caller saw it (procedure, section 5). */
export function recordCall(
  ports: StepPorts,
  complaint: Complaint,
  report: CallbackReport,
): Promise<StepResult> {
  return takeStep(ports, complaint, recordCallback(complaint, report, ports.clock.today()), {
    event: events[report.outcome],
    rests: [...callbackCaseFields, ...roundFields],
  });
}
