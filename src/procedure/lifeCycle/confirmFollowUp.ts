import { asCellText, issueIn } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { missingForCall } from './lifeCycle';
import { takenFrom } from './ruling';
import type { Ruling } from './ruling';
import { samePerson } from '../text/samePerson';

/** `reason`: why whoever carried the action out confirms it as well. */
interface Confirmation {
  checkedBy: string;
  reason: string;
}

/**
 * Somebody confirmed that the promised action was carried out and the complaint solved (section 3): someone else than
 * the employee who did it, unless there is a reason.
 */
export function confirmFollowUp(
  complaint: Complaint,
  { checkedBy, reason }: Confirmation,
  today: Day,
): Ruling {
  return takenFrom(complaint, ['handOver', 'followUp', 'check', 'call'], () => {
    if (missingForCall(complaint).length === 0) return { code: 'alreadyDone' };
    if (checkedBy.trim() === '') return { code: 'checkerRequired' };
    if (samePerson(complaint.followUpBy, checkedBy) && reason.trim() === '') {
      return { code: 'reasonRequired' };
    }
    return (
      issueIn([checkedBy, reason].map(asCellText)) ?? {
        event: 'checked',
        note: reason.trim(),
        rests: ['promise', 'followUpBy'],
        changes: { checkedOn: today, checkedBy: checkedBy.trim(), status: 'checked' },
      }
    );
  });
}
