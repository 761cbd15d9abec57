import { fillTalkingPoints } from '../../procedure/callback/fillTalkingPoints';
import { talkingPoints } from '../../procedure/callback/talkingPoints';
import { sayable } from '../../procedure/callback/sayable';
import { spokenDay } from '../../procedure/callback/spokenWords';
import { greetedAs } from '../../procedure/calamity/letter/greetedAs';
import type { Day } from '../../procedure/calendar/day';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { OpenedRegister } from '../ports/ports';

/**
 * The answer to a relation who isn't called: the five messages of section 5 as a letter or an e-mail, in the language of the
 * register, for somebody to read through and change.
 */
export function buildAnswer(complaint: Complaint, { settings, lists }: OpenedRegister, today: Day): string {
  const { written, spoken } = settings;
  const { callbackOn } = complaint;
  const employees = lists.employees.map(({ name }) => name);
  const organisation = settings.organisation || spoken.office;
  const messages = fillTalkingPoints(written.wording, {
    name: complaint.name,
    promise: sayable(complaint.promise, employees),
    callbackDate: callbackOn === null ? '' : spokenDay(callbackOn, today, spoken),
    organisation,
    complaint: sayable(complaint.summary, employees),
  });
  const { title, name } = greetedAs({ name: complaint.name, salutation: '' }, written.titles);
  const isLate = callbackOn !== null && callbackOn < today;
  return [
    `${[written.greeting, title, name].filter(Boolean).join(' ')},`,
    ...talkingPoints.map((point) =>
      point === 'agreed' && isLate ? `${messages[point]} ${written.late}` : messages[point],
    ),
    `${written.regards}\n${organisation}`,
  ].join('\n\n');
}
