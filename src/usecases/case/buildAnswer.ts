import { fillTalkingPoints } from '../../procedure/callback/fillTalkingPoints';
import { talkingPoints } from '../../procedure/callback/talkingPoints';
import { greetedAs } from '../../procedure/calamity/letter/greetedAs';
import type { Day } from '../../procedure/calendar/day';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { OpenedRegister } from '../ports/ports';
import { answerValues } from './wordingValues';

/**
 * The answer to a relation who isn't called: the five messages of section 5 as a letter or an e-mail, in the language of the
 * register, for somebody to read through and change.
 */
export function buildAnswer(complaint: Complaint, opened: OpenedRegister, today: Day): string {
  const { written } = opened.settings;
  const { callbackOn } = complaint;
  const values = answerValues(complaint, opened, today);
  const messages = fillTalkingPoints(written.wording, values);
  const { title, name } = greetedAs({ name: complaint.name, salutation: '' }, written.titles);
  const isLate = callbackOn !== null && callbackOn < today;
  return [
    `${[written.greeting, title, name].filter(Boolean).join(' ')},`,
    ...talkingPoints.map((point) =>
      point === 'agreed' && isLate ? `${messages[point]} ${written.late}` : messages[point],
    ),
    `${written.regards}\n${values.organisation}`,
  ].join('\n\n');
}
