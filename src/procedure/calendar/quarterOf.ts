import { addDays, monthOf, toDay, yearOf } from './day';
import type { Day } from './day';
import type { Period, Quarter } from './quarter';

export function quarterOf(day: Day): Quarter {
  return quarterAt(yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3));
}

/** The quarter a board is told about today: the last one that is over. */
export function lastFullQuarter(today: Day): Quarter {
  return shiftQuarter(quarterOf(today), -1);
}

/** The current quarter and the ones before it, newest first, `count` in all. */
export function recentQuarters(today: Day, count: number): Quarter[] {
  const current = quarterOf(today);
  return Array.from({ length: count }, (_, back) => shiftQuarter(current, -back));
}

/** The quarter `by` quarters later, or earlier when negative. */
export function shiftQuarter(quarter: Quarter, by: number): Quarter {
  return quarterAt(indexOf(quarter) + by);
}

/** First and last day, both within the quarter. */
export function quarterBounds(quarter: Quarter): Period {
  return { first: firstDay(quarter), last: addDays(firstDay(shiftQuarter(quarter, 1)), -1) };
}

function firstDay({ year, quarter }: Quarter): Day {
  return toDay(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`);
}

/** Quarters counted from the year 0, so that neighbours differ by one. */
function indexOf({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1;
}

function quarterAt(index: number): Quarter {
  return { year: Math.floor(index / 4), quarter: ((index % 4) + 1) as Quarter['quarter'] };
}
