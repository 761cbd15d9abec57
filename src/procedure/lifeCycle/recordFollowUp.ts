import type { Complaint } from '../complaint/complaint';
import { nextStep } from './lifeCycle';
import type { StepRefusal } from './stepRefusal';

type RecordedFollowUp =
  { ok: true; changes: Pick<Complaint, 'status'> } | { ok: false; refusal: StepRefusal };

/** The employee says that the promised action was carried out; from here on it can be checked (section 3). */
export function recordFollowUp(complaint: Complaint): RecordedFollowUp {
  const next = nextStep(complaint);
  if (next === null) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (next.step === 'complete') return { ok: false, refusal: { code: 'incomplete' } };
  if (next.step !== 'handOver' && next.step !== 'followUp') {
    return { ok: false, refusal: { code: 'alreadyDone' } };
  }
  return { ok: true, changes: { status: 'followedUp' } };
}
