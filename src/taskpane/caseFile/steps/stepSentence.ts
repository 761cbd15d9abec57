import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Day } from '../../../procedure/calendar/day';
import { nextStep } from '../../../procedure/lifeCycle/lifeCycle';
import { reachedBy } from '../../../procedure/complaint/reachedBy';
import type { Texts } from '../../../i18n/texts';

/** What the procedure asks for next, said with the names and dates of this case. */
export function stepSentence(complaint: Complaint, texts: Texts, today: Day): string {
  const { steps, relation, employee, soon, today: now } = texts.caseFile;
  const next = nextStep(complaint);
  if (next === null) return steps.ended();
  const who = complaint.followUpBy || employee;
  const date = complaint.callbackOn ? texts.longDay(complaint.callbackOn) : soon;
  const by = reachedBy(complaint);
  const isCalled = by === 'phone';
  const isLate = complaint.callbackOn !== null && complaint.callbackOn < today;
  switch (next.step) {
    case 'settle':
      return `${texts.today.groups.settle}.`;
    case 'handOver':
      return (isLate ? steps.handOverLate : steps.handOver)(who, date, isCalled);
    case 'followUp':
      return steps.followUp(who, isCalled);
    case 'call': {
      if (next.missing.length > 0) return steps.check(isCalled);
      if (by !== 'phone') {
        const answer = steps.answer[by](complaint.name || relation, isLate ? now : date);
        return isLate && by !== 'none' ? `${answer} ${steps.promisedBy(date)}` : answer;
      }
      return (isLate ? steps.callLate : steps.call)(complaint.name || relation, date);
    }
    case 'check':
      return steps.check(isCalled);
    default:
      return steps[next.step]();
  }
}
