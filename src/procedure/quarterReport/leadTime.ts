import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { workingDaysBetween } from '../calendar/workingDays';
import { closingDay, endedUndated } from './counted/closingDay';
import type { Dated } from './counted/closingDay';
import { percentile } from './attention/percentile';
import { within } from '../calendar/within';

/** In working days from receipt to closing, the day of receipt not counted; `null` when nothing was closed. */
export interface LeadTime {
  median: number | null;
  ninetiethPercentile: number | null;
}

/** How long each complaint took that was closed in the period and not withdrawn, as far as the day is known. */
export function leadTimes(complaints: readonly Dated[], period: Period, holidays: readonly Day[]): number[] {
  // Many complaints share their two dates, and counting working days takes time.
  const counted = new Map<string, number>();
  const daysBetween = (from: Day, to: Day): number => {
    const key = `${from} ${to}`;
    const known = counted.get(key) ?? Math.max(0, workingDaysBetween(from, to, holidays) - 1);
    counted.set(key, known);
    return known;
  };
  return complaints.flatMap((complaint) => {
    const { receivedOn } = complaint;
    const closed = closingDay(complaint);
    if (receivedOn === null || closed === null || !within(closed, period)) return [];
    if (complaint.status === 'withdrawn' || endedUndated(complaint)) return [];
    return daysBetween(receivedOn, closed);
  });
}

export const leadTimeOf = (days: readonly number[]): LeadTime => ({
  median: percentile(days, 0.5),
  ninetiethPercentile: percentile(days, 0.9),
});
