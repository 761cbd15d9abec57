import type { Complaint } from './complaint';
import { addDays, weekdayOf } from './day';
import type { Day } from './day';
import { isOpen } from './lifeCycle';

export const callbackGroups = ['overdue', 'today', 'thisWeek', 'later', 'withoutDate'] as const;
export type CallbackGroup = (typeof callbackGroups)[number];

/**
 * The open complaints by when they are to be called back, each group by date and, within a day, in the given order.
 * This week ends on Sunday.
 */
export function groupCallbacks<T extends Pick<Complaint, 'callbackOn' | 'status'>>(
  complaints: readonly T[],
  today: Day,
): Record<CallbackGroup, T[]> {
  const groups: Record<CallbackGroup, T[]> = {
    overdue: [],
    today: [],
    thisWeek: [],
    later: [],
    withoutDate: [],
  };
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  const byDate = complaints.filter(isOpen).sort(compareCallbacks);
  for (const complaint of byDate) groups[groupOf(complaint.callbackOn, today, sunday)].push(complaint);
  return groups;
}

function groupOf(callbackOn: Day | null, today: Day, sunday: Day): CallbackGroup {
  if (callbackOn === null) return 'withoutDate';
  if (callbackOn < today) return 'overdue';
  if (callbackOn === today) return 'today';
  return callbackOn <= sunday ? 'thisWeek' : 'later';
}

function compareCallbacks(a: Pick<Complaint, 'callbackOn'>, b: Pick<Complaint, 'callbackOn'>): number {
  const [first, second] = [a.callbackOn ?? '', b.callbackOn ?? ''];
  return first < second ? -1 : Number(first > second);
}
