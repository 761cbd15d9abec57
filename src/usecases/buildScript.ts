import type { Complaint } from '../procedure/complaint';
import { formatDay } from '../procedure/day';
import { fillTalkingPoints } from '../procedure/fillTalkingPoints';
import type { CallbackScript, Language, Settings } from './ports';

/** Everything the caller needs on one screen, the office's wording filled with this case (procedure, section 5). */
export function buildScript(complaint: Complaint, settings: Settings, language: Language): CallbackScript {
  const { callbackOn } = complaint;
  return {
    language,
    case: {
      caseNumber: complaint.caseNumber,
      name: complaint.name,
      phone: complaint.phone,
      preferredTime: complaint.preferredTime,
      category: complaint.category,
      summary: complaint.summary,
      account: complaint.account,
      promise: complaint.promise,
      followUpBy: complaint.followUpBy,
      checkedBy: complaint.checkedBy,
      checkedOn: complaint.checkedOn,
      callbackOn,
      receivedOn: complaint.receivedOn,
    },
    messages: fillTalkingPoints(settings.wording, {
      name: complaint.name,
      promise: complaint.promise,
      callbackDate: callbackOn === null ? '' : formatDay(callbackOn),
      organisation: settings.organisation,
      complaint: complaint.summary,
    }),
  };
}
