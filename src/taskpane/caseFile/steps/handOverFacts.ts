import type { Complaint } from '../../../procedure/complaint/complaint';
import { reachedBy } from '../../../procedure/complaint/reachedBy';
import { formatDay } from '../../../procedure/calendar/day';
import type { HandOverFacts } from '../../../i18n/format/handOverFacts';
import type { Texts } from '../../../i18n/texts';

/** Stands for what the case doesn't say, so that the sender sees the hole. */
const unknown = '…';

export function handOverFacts(complaint: Complaint, to: string, me: string, texts: Texts): HandOverFacts {
  const { address, postcode, town, callbackOn, receivedOn } = complaint;
  const place = [postcode, town].filter(Boolean).join(' ');
  return {
    to,
    me,
    caseNumber: complaint.caseNumber,
    name: complaint.name || unknown,
    address: [address, place].filter(Boolean).join(', ') || unknown,
    phone: complaint.phone,
    email: address === '' && complaint.reachBy === 'email' ? complaint.email : '',
    category: complaint.category || unknown,
    summary: complaint.summary || unknown,
    account: complaint.account || unknown,
    employee: complaint.employee || unknown,
    promise: complaint.promise || unknown,
    followUpBy: complaint.followUpBy || unknown,
    callbackOn: callbackOn === null ? unknown : texts.longDay(callbackOn),
    isCalled: reachedBy(complaint) === 'phone',
    canBeWrittenTo: complaint.reachBy !== 'none',
    receivedOn: receivedOn === null ? unknown : formatDay(receivedOn),
  };
}
