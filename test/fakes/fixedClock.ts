import { toDay } from '../../src/procedure/day';
import type { Clock } from '../../src/usecases/ports';

/** @example fixedClock('2026-07-01') */
export function fixedClock(day: string): Clock {
  const today = toDay(day);
  return { today: () => today };
}
