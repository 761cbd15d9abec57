import { addDays, monthOf, toDay, yearOf } from './day';
import type { Day } from './day';
import type { Period, Quarter } from './quarter';
import { quarterBounds } from './quarterOf';
import { quartersIn } from './reported';
import type { Reported } from './reported';

function monthsOf(quarter: Quarter): Period[] {
  const { first, last } = quarterBounds(quarter);
  const [second, third] = [nextMonth(first), nextMonth(nextMonth(first))];
  return [
    { first, last: addDays(second, -1) },
    { first: second, last: addDays(third, -1) },
    { first: third, last },
  ];
}

/** The three months of a quarter, or the four quarters of a year. */
export const partsOf = (reported: Reported): Period[] =>
  reported.whole ? quartersIn(reported).map(quarterBounds) : monthsOf(reported);

/** The quarters of its year up to this one; none for a year, in which they are its parts already. */
export const runningIn = (reported: Reported): Quarter[] => (reported.whole ? [] : quartersUpTo(reported));

const quartersUpTo = (last: Quarter): Quarter[] =>
  ([1, 2, 3, 4] as const).filter((one) => one <= last.quarter).map((quarter) => ({ ...last, quarter }));

function nextMonth(first: Day): Day {
  const month = monthOf(first);
  return toDay(`${yearOf(first) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}
