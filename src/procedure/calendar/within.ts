import type { Day } from './day';
import type { Period } from './quarter';

/** Whether a day is there and falls in the period; both ends belong to it. */
export function within(day: Day | null, { first, last }: Period): boolean {
  return day !== null && first <= day && day <= last;
}
