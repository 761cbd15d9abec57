import type { Complaint } from '../../complaint/complaint';
import { isOpen } from '../lifeCycle';
import type { Ruling } from '../ruling';
import { asCellText, issueIn } from '../../text/checkText';
import { samePerson } from '../../text/samePerson';

/**
 * Gives an open complaint to another employee, because whoever carries the promised action out is ill or has left. Where that one
 * was told of it and is not done yet, the new one still has to be (section 2).
 */
export function transfer(complaint: Complaint, to: string): Ruling {
  const followUpBy = asCellText(to).trim();
  if (!isOpen(complaint)) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (followUpBy === '' || samePerson(complaint.followUpBy, followUpBy)) {
    return { ok: false, refusal: { code: 'alreadyDone' } };
  }
  const issue = issueIn([followUpBy]);
  if (issue) return { ok: false, refusal: issue };
  const isTold = complaint.status === 'handedOver' && complaint.checkedOn === null;
  return {
    ok: true,
    event: 'transferred',
    rests: ['followUpBy', 'promise'],
    changes: { followUpBy, ...(isTold && ({ status: 'new', handedOverOn: null } as const)) },
  };
}
