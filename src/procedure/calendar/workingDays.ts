import { addDays, daysBetween, weekdayOf } from './day';
import type { Day } from './day';

/** Monday to Friday, and not on the office's list of holidays. */
export function isWorkingDay(day: Day, holidays: readonly Day[]): boolean {
  return isWeekday(day) && !holidays.includes(day);
}

/**
 * As Excel's WORKDAY: the `count`-th working day after `day`, or before it when negative; 0 gives `day` itself.
 *
 * @example addWorkingDays(friday, 1, []) // the next Monday
 */
export function addWorkingDays(day: Day, count: number, holidays: readonly Day[]): Day {
  const direction = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, direction);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/** As Excel's NETWORKDAYS: both ends count, and the number is negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day, holidays: readonly Day[]): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  const days = daysBetween(from, to) + 1;
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(from, index));
  const free = [...new Set(holidays)].filter((day) => from <= day && day <= to && isWeekday(day));
  return Math.floor(days / 7) * 5 + rest.filter(isWeekday).length - free.length;
}

export function isWeekday(day: Day): boolean {
  return weekdayOf(day) % 6 !== 0;
}
