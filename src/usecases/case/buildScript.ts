import { callbackCaseFields } from '../../procedure/callback/callbackCase';
import type { CallbackCase } from '../../procedure/callback/callbackCase';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import { fillTalkingPoints } from '../../procedure/callback/fillTalkingPoints';
import { proposeCallback } from '../../procedure/calendar/proposeCallback';
import { addWorkingDays } from '../../procedure/calendar/workingDays';
import type { CallbackScript, OpenedRegister } from '../ports/ports';
import { scriptValues } from './wordingValues';

/** Everything the caller needs on one screen, the office's wording filled with this case (procedure, section 5). */
export function buildScript(
  complaint: Complaint,
  { settings, lists, language }: OpenedRegister,
  today: Day,
): CallbackScript {
  const { callbackOn } = complaint;
  const { holidays } = lists;
  const employees = lists.employees.map(({ name }) => name);
  const { spoken } = settings;
  const messages = fillTalkingPoints(settings.wording, scriptValues(complaint, { settings, lists }, today));
  const isLate = callbackOn !== null && callbackOn < today;
  return {
    language,
    // Each of these fields is one of the complaint's.
    case: Object.fromEntries(callbackCaseFields.map((field) => [field, complaint[field]])) as CallbackCase,
    messages: isLate ? { ...messages, agreed: `${messages.agreed} ${spoken.late}` } : messages,
    today,
    employees,
    holidays: holidays.filter((day) => day >= today),
    againOn: addWorkingDays(today, 1, holidays),
    nextCallbackOn: proposeCallback({ receivedOn: today, term: settings.callbackTerm, holidays }),
  };
}
