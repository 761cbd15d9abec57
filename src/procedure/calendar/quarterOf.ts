import { beginOf, january } from './bookYear';
import { addDays, monthOf, toDay, yearOf } from './day';
import type { Day } from './day';
import type { Period, Quarter } from './quarter';

/** @param firstMonth of the book year, 1 to 12 */
export function quarterOf(day: Day, firstMonth = january): Quarter {
  return quarterAt(Math.floor((yearOf(day) * 12 + monthOf(day) - firstMonth) / 3), firstMonth);
}

/** The quarter a board is told about today: the last one that is over. */
export function lastFullQuarter(today: Day, firstMonth = january): Quarter {
  return shiftQuarter(quarterOf(today, firstMonth), -1);
}

/** The current quarter and the ones before it, newest first, `count` in all. */
export function recentQuarters(today: Day, count: number, firstMonth = january): Quarter[] {
  const current = quarterOf(today, firstMonth);
  return Array.from({ length: count }, (_, back) => shiftQuarter(current, -back));
}

/** The quarter `by` quarters later, or earlier when negative. */
export function shiftQuarter(quarter: Quarter, by: number): Quarter {
  return quarterAt(quarter.year * 4 + quarter.quarter - 1 + by, beginOf(quarter));
}

/** First and last day, both within the quarter. */
export function quarterBounds(quarter: Quarter): Period {
  return { first: firstDay(quarter), last: addDays(firstDay(shiftQuarter(quarter, 1)), -1) };
}

function firstDay(quarter: Quarter): Day {
  const month = monthIndex(quarter);
  return toDay(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

/** Its first month, counted from January of the year 0: later quarters have higher ones, whatever their book years. */
export const monthIndex = (quarter: Quarter): number =>
  quarter.year * 12 + (quarter.quarter - 1) * 3 + beginOf(quarter) - 1;

/** @param index quarters of such book years, counted from that of the year 0, so that neighbours differ by one */
function quarterAt(index: number, firstMonth: number): Quarter {
  return {
    year: Math.floor(index / 4),
    quarter: ((index % 4) + 1) as Quarter['quarter'],
    ...(firstMonth !== january && { firstMonth }),
  };
}
