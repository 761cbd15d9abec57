import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { nextStep } from './lifeCycle';
import type { StepRefusal } from './stepRefusal';

type RecordedHandOver =
  { ok: true; changes: Pick<Complaint, 'handedOverOn' | 'status'> } | { ok: false; refusal: StepRefusal };

/** The complaint was passed on to whoever carries the promised action out (section 2). */
export function recordHandOver(complaint: Complaint, today: Day): RecordedHandOver {
  const next = nextStep(complaint);
  if (next === null) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (next.step === 'complete') return { ok: false, refusal: { code: 'incomplete' } };
  if (next.step !== 'handOver') return { ok: false, refusal: { code: 'alreadyDone' } };
  return { ok: true, changes: { handedOverOn: today, status: 'handedOver' } };
}
