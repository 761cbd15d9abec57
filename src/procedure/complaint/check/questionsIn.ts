import { addDays } from '../../calendar/day';
import { isWorkingDay } from '../../calendar/workingDays';
import type { DraftContext, Question, Unfinished } from '../draft';

/** In days: a receipt before it changes the figures of a quarter that was reported already. */
const usualDelay = 92;

interface AskedDay {
  field: 'receivedOn' | 'callbackOn';
  code: Question;
}

/**
 * Which days of a draft ask whether they are meant so: a callback that is overdue at once or on a day on which the office is
 * closed, and a receipt long ago.
 */
export function questionsIn(
  { receivedOn, callbackOn }: Pick<Unfinished, AskedDay['field']>,
  { today, holidays }: DraftContext,
): AskedDay[] {
  const asked: AskedDay[] = [];
  if (receivedOn !== null && receivedOn < addDays(today, -usualDelay))
    asked.push({ field: 'receivedOn', code: 'longAgo' });
  if (callbackOn !== null && callbackOn < today) asked.push({ field: 'callbackOn', code: 'alreadyPast' });
  else if (callbackOn !== null && !isWorkingDay(callbackOn, holidays))
    asked.push({ field: 'callbackOn', code: 'notAWorkingDay' });
  return asked;
}
