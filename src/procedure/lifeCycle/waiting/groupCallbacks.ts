import type { Complaint } from '../../complaint/complaint';
import { addDays, weekdayOf } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import { endingOf } from '../../complaint/statuses';
import { missingForClosing, nextStep } from '../lifeCycle';
import type { Progress } from '../progress';

/**
 * What waits, in the order of the list: the promise to the relation first, then what the office has to do. Today's before what is
 * overdue: however much that is, it would push out of sight what can still be kept.
 */
export const callbackGroups = [
  'today',
  'overdue',
  'tomorrow',
  'restart',
  'settle',
  'thisWeek',
  'check',
  'handOver',
  'serious',
  'close',
  'incomplete',
  'later',
  'withoutDate',
] as const;
export type CallbackGroup = (typeof callbackGroups)[number];

type Waiting = Progress & Pick<Complaint, 'callbackOn'>;

/**
 * The open complaints by what they wait for, each group by callback date and, within a day, in the given order. A case
 * stands in one group only: under what has to be done for it first.
 *
 * 1. A relation who was called already waits for a restart or for closing, whatever the old callback date says; and
 *    with a closing date but an open status nobody knows whether there is anything to call about. What ended by its status
 *    waits for nothing, although its closing date may lack.
 * 2. A callback of today or before comes before everything that is missing for it: the relation was promised that day.
 * 3. Then what somebody has to do now: complete, hand over, check what was carried out, inform the head or send the letter.
 * 4. What is left runs until its callback: tomorrow, this week (which ends on Sunday) or later.
 */
export function groupCallbacks<T extends Waiting>(
  complaints: readonly T[],
  today: Day,
): Record<CallbackGroup, T[]> {
  const none = callbackGroups.map((group): [CallbackGroup, T[]] => [group, []]);
  const groups = Object.fromEntries(none) as Record<CallbackGroup, T[]>;
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  for (const complaint of [...complaints].sort(compareCallbacks)) {
    const group = groupOf(complaint, today, sunday);
    if (group !== null) groups[group].push(complaint);
  }
  return groups;
}

function groupOf(complaint: Waiting, today: Day, sunday: Day): CallbackGroup | null {
  const next = nextStep(complaint);
  if (next === null || endingOf(complaint.status) !== undefined) return null;
  const { callbackOn } = complaint;
  const unsaid = missingForClosing(complaint).length > 0;
  if (next.step === 'settle' || next.step === 'restart') return next.step;
  if (next.step === 'close') return unsaid ? 'serious' : 'close';
  if (callbackOn !== null && callbackOn <= today) return callbackOn < today ? 'overdue' : 'today';
  if (next.step === 'complete') return 'incomplete';
  if (next.step === 'handOver' || next.step === 'check') return next.step;
  if (unsaid) return 'serious';
  if (callbackOn === null) return 'withoutDate';
  if (callbackOn === addDays(today, 1)) return 'tomorrow';
  return callbackOn <= sunday ? 'thisWeek' : 'later';
}

function compareCallbacks(a: Pick<Complaint, 'callbackOn'>, b: Pick<Complaint, 'callbackOn'>): number {
  const [first, second] = [a.callbackOn ?? '', b.callbackOn ?? ''];
  return first < second ? -1 : Number(first > second);
}
