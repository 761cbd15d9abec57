import { callbackCaseFields } from '../../procedure/callback/callbackCase';
import type { CallbackCase } from '../../procedure/callback/callbackCase';
import type { Complaint } from '../../procedure/complaint/complaint';
import { formatDay } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import { fillTalkingPoints } from '../../procedure/callback/fillTalkingPoints';
import { proposeCallback } from '../../procedure/calendar/proposeCallback';
import { addWorkingDays } from '../../procedure/calendar/workingDays';
import type { CallbackScript, OpenedRegister } from '../ports/ports';

/** Everything the caller needs on one screen, the office's wording filled with this case (procedure, section 5). */
export function buildScript(
  complaint: Complaint,
  { settings, lists, language }: OpenedRegister,
  today: Day,
): CallbackScript {
  const { callbackOn } = complaint;
  const { holidays } = lists;
  return {
    language,
    // Each of these fields is one of the complaint's.
    case: Object.fromEntries(callbackCaseFields.map((field) => [field, complaint[field]])) as CallbackCase,
    messages: fillTalkingPoints(settings.wording, {
      name: complaint.name,
      promise: complaint.promise,
      callbackDate: callbackOn === null ? '' : formatDay(callbackOn),
      organisation: settings.organisation,
      complaint: complaint.summary,
    }),
    today,
    employees: lists.employees.map(({ name }) => name),
    holidays: holidays.filter((day) => day >= today),
    againOn: addWorkingDays(today, 1, holidays),
    nextCallbackOn: proposeCallback({ receivedOn: today, term: settings.callbackTerm, holidays }),
  };
}
