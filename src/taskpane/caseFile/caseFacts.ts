import type { Complaint } from '../../procedure/complaint';
import { formatDay } from '../../procedure/day';
import type { Day } from '../../procedure/day';
import type { RegisterWords } from '../../ui/wording';

/**
 * The facts of a case by the names of their columns, in the order of the procedure; a blank one has the value `''`. What
 * the head of the screen says already is left out.
 */
export function caseFacts(complaint: Complaint, columns: RegisterWords['columns']): [string, string][] {
  return [
    [columns.promise, complaint.promise],
    [columns.followUpBy, complaint.followUpBy],
    [columns.callbackOn, said(complaint.callbackOn)],
    [columns.phone, complaint.phone],
    [columns.preferredTime, complaint.preferredTime],
    [columns.address, complaint.address],
    [columns.town, [complaint.postcode, complaint.town].filter(Boolean).join(' ')],
    [columns.email, complaint.email],
    [columns.relationNumber, complaint.relationNumber],
    [columns.account, complaint.account],
    [columns.remedy, complaint.remedy],
    [columns.employee, complaint.employee],
    [columns.department, complaint.department],
    [columns.receivedOn, said(complaint.receivedOn)],
    [columns.takenBy, complaint.takenBy],
    [columns.handedOverOn, said(complaint.handedOverOn)],
    [columns.headInformedOn, said(complaint.headInformedOn)],
    [columns.letterSentOn, said(complaint.letterSentOn)],
    [columns.checkedOn, said(complaint.checkedOn)],
    [columns.checkedBy, complaint.checkedBy],
    [columns.calledOn, said(complaint.calledOn)],
    [columns.attempts, complaint.attempts ? String(complaint.attempts) : ''],
    [columns.answer, complaint.answer],
    [columns.closedOn, said(complaint.closedOn)],
  ];
}

function said(day: Day | null): string {
  return day === null ? '' : formatDay(day);
}
