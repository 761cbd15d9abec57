import { addDays, monthOf, toDay, yearOf } from './day';
import type { Day } from './day';
import type { Period, Quarter } from './quarter';
import { quarterBounds } from './quarterOf';

/** The three months of a quarter. */
export function monthsOf(quarter: Quarter): Period[] {
  const { first, last } = quarterBounds(quarter);
  const [second, third] = [nextMonth(first), nextMonth(nextMonth(first))];
  return [
    { first, last: addDays(second, -1) },
    { first: second, last: addDays(third, -1) },
    { first: third, last },
  ];
}

/** The quarters of its year up to this one. */
export const quartersUpTo = (last: Quarter): Quarter[] =>
  ([1, 2, 3, 4] as const).filter((one) => one <= last.quarter).map((quarter) => ({ ...last, quarter }));

function nextMonth(first: Day): Day {
  const month = monthOf(first);
  return toDay(`${yearOf(first) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}
