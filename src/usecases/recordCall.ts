import type { CallbackOutcome, CallbackReport } from '../procedure/callback';
import { callbackCaseFields } from '../procedure/callbackCase';
import type { Complaint } from '../procedure/complaint';
import type { LogEvent } from '../procedure/logEntry';
import { recordCallback } from '../procedure/recordCallback';
import { roundFields } from '../procedure/round';
import { takeStep } from './takeStep';
import type { StepResult } from './takeStep';
import type { CasePorts } from './workbookRegister';

const events: Record<CallbackOutcome, LogEvent> = {
  yes: 'called',
  partly: 'calledPartly',
  no: 'calledNo',
  notReached: 'notReached',
};

/** Records what a call came to, in the case as the caller saw it (procedure, section 5). */
export function recordCall(
  ports: CasePorts,
  complaint: Complaint,
  report: CallbackReport,
): Promise<StepResult> {
  return takeStep(ports, complaint, recordCallback(complaint, report, ports.clock.today()), {
    event: events[report.outcome],
    rests: [...callbackCaseFields, ...roundFields],
  });
}
