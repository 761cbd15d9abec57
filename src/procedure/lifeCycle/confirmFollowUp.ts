import { asCellText, checkText } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { missingForCall, nextStep } from './lifeCycle';
import { samePerson } from '../text/samePerson';
import type { StepRefusal } from './stepRefusal';

/** `reason`: why whoever carried the action out confirms it as well. */
export interface Confirmation {
  checkedBy: string;
  reason: string;
}

type ConfirmedFollowUp =
  | { ok: true; changes: Pick<Complaint, 'checkedOn' | 'checkedBy' | 'status'> }
  | { ok: false; refusal: StepRefusal };

/**
 * Somebody confirmed that the promised action was carried out and the complaint solved (section 3): someone else than
 * the employee who did it, unless there is a reason.
 */
export function confirmFollowUp(
  complaint: Complaint,
  { checkedBy, reason }: Confirmation,
  today: Day,
): ConfirmedFollowUp {
  const next = nextStep(complaint);
  if (next === null) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (next.step === 'complete') return { ok: false, refusal: { code: 'incomplete' } };
  if (next.step === 'restart' || next.step === 'close' || !missingForCall(complaint).includes('check')) {
    return { ok: false, refusal: { code: 'alreadyDone' } };
  }
  if (checkedBy.trim() === '') return { ok: false, refusal: { code: 'checkerRequired' } };
  if (samePerson(complaint.followUpBy, checkedBy) && reason.trim() === '') {
    return { ok: false, refusal: { code: 'reasonRequired' } };
  }
  const issue = checkText(asCellText(checkedBy)) ?? checkText(asCellText(reason));
  if (issue) return { ok: false, refusal: issue };
  return { ok: true, changes: { checkedOn: today, checkedBy: checkedBy.trim(), status: 'checked' } };
}
