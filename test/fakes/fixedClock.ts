import { toDay } from '../../src/procedure/calendar/day';
import { momentOn } from '../../src/procedure/calendar/moment';
import type { Clock } from '../../src/usecases/ports/ports';

/** A day that stays at a quarter past nine. @example fixedClock('2026-07-01') */
export function fixedClock(day: string): Clock {
  const today = toDay(day);
  return { today: () => today, now: () => momentOn(today, 9, 15) };
}
