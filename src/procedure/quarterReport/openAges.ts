import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { workingDaysBetween } from '../calendar/workingDays';
import { closingDay } from './counted/closingDay';
import type { Dated } from './counted/closingDay';

/** In working days: younger than the first is young, older than the second is old. */
export const ageLimits = { young: 5, old: 20 } as const;

/** How long the complaints that are open at the end of a period were waiting by then. */
export interface OpenAges {
  young: number;
  middle: number;
  old: number;
  /** The first received of them. */
  oldest: { receivedOn: Day; workingDays: number } | null;
}

/**
 * Ages at the end of the period, or today where that is not over yet: working days since the receipt, whose day is not
 * counted.
 */
export function openAges(
  complaints: readonly Dated[],
  { last }: Period,
  today: Day,
  holidays: readonly Day[],
): OpenAges {
  const at = today < last ? today : last;
  const counts = new Map<Day, number>();
  for (const complaint of complaints) {
    const { receivedOn } = complaint;
    const closed = closingDay(complaint);
    if (receivedOn === null || receivedOn > last || (closed !== null && closed <= last)) continue;
    counts.set(receivedOn, (counts.get(receivedOn) ?? 0) + 1);
  }
  const ages: OpenAges = { young: 0, middle: 0, old: 0, oldest: null };
  for (const [receivedOn, count] of counts) {
    const workingDays = Math.max(0, workingDaysBetween(receivedOn, at, holidays) - 1);
    ages[workingDays < ageLimits.young ? 'young' : workingDays > ageLimits.old ? 'old' : 'middle'] += count;
    if (ages.oldest === null || receivedOn < ages.oldest.receivedOn)
      ages.oldest = { receivedOn, workingDays };
  }
  return ages;
}
