import type { ScriptValues } from '../../procedure/callback/fillTalkingPoints';
import { sayable } from '../../procedure/callback/sayable';
import { spokenDay, spokenName } from '../../procedure/callback/spokenWords';
import type { Day } from '../../procedure/calendar/day';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { OpenedRegister } from '../ports/ports';

type Opened = Pick<OpenedRegister, 'settings' | 'lists'>;

/** What the five messages of an answer in writing refer to, as words of a sentence. */
export function answerValues(complaint: Complaint, { settings, lists }: Opened, today: Day): ScriptValues {
  const { spoken } = settings;
  const { callbackOn } = complaint;
  const employees = lists.employees.map(({ name }) => name);
  return {
    name: complaint.name,
    promise: sayable(complaint.promise, employees),
    callbackDate: callbackOn === null ? '' : spokenDay(callbackOn, today, spoken),
    organisation: settings.organisation || spoken.office,
    complaint: sayable(complaint.summary, employees),
  };
}

/** The same of a call, in which one is spoken to by name. */
export const scriptValues = (complaint: Complaint, opened: Opened, today: Day): ScriptValues => ({
  ...answerValues(complaint, opened, today),
  name: spokenName(complaint.name, opened.settings.spoken),
});
