import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { quarterBounds } from '../calendar/quarterOf';
import { periodsOf } from '../calendar/reported';
import type { Reported } from '../calendar/reported';
import { shareOf } from './counted/shareOf';
import { within } from '../calendar/within';
import { partsOf, runningIn } from '../calendar/yearParts';

/** Complaints received in one category; `category` is `''` for those without one. */
export interface CategoryFigures {
  category: string;
  quarter: number;
  /** From the first day of the book year to the end of the quarter. */
  yearToDate: number;
  previousQuarter: number;
  sameQuarterLastYear: number;
  /** In each month of the quarter, or quarter of the year. */
  months: number[];
  /** From that day to the end of each quarter of the year up to this one; none in a report of the year. */
  running: number[];
  /** In the four quarters before. */
  fourBefore: number;
  /** Of all complaints of the quarter, from 0 to 1; `null` for too few. */
  share: number | null;
}

type Counted = Omit<CategoryFigures, 'share' | 'months' | 'running'>;
type Lines = Counted & Pick<CategoryFigures, 'months' | 'running'>;

/** Excel's own comparisons and PivotTables take capitals and small letters for the same. */
export const categoryKey = (category: string): string => category.toLocaleLowerCase('nl');

/**
 * Per category, most complaints first; equal ones in the order of the list. Every category of the list is there, and
 * behind them those that are only found in complaints: renamed, deactivated, or none at all.
 */
export function categoryFigures(
  complaints: readonly Pick<Complaint, 'receivedOn' | 'category'>[],
  quarter: Reported,
  listed: readonly string[],
): CategoryFigures[] {
  const { period, previous, lastYear, fourBefore } = periodsOf(quarter);
  const periods: Record<Exclude<keyof Counted, 'category'>, Period> = {
    quarter: period,
    yearToDate: { first: quarterBounds({ ...quarter, quarter: 1 }).first, last: period.last },
    previousQuarter: previous,
    sameQuarterLastYear: lastYear,
    fourBefore,
  };
  const names = Object.keys(periods) as (keyof typeof periods)[];

  const months = partsOf(quarter);
  const running = runningIn(quarter).map((one) => ({
    first: periods.yearToDate.first,
    last: quarterBounds(one).last,
  }));
  const newLine = (category: string): Lines => ({
    ...blank(category),
    months: months.map(() => 0),
    running: running.map(() => 0),
  });
  const count = (counts: number[], stretches: readonly Period[], day: Day) => {
    stretches.forEach((one, index) => {
      if (within(day, one)) counts[index] = (counts[index] ?? 0) + 1;
    });
  };

  const lines = new Map(listed.map((category) => [categoryKey(category), newLine(category)]));
  for (const { receivedOn, category } of complaints) {
    const counting = names.filter((name) => within(receivedOn, periods[name]));
    if (counting.length === 0) continue;
    const line = lines.get(categoryKey(category)) ?? newLine(category);
    lines.set(categoryKey(category), line);
    for (const name of counting) line[name] += 1;
    if (receivedOn === null) continue;
    count(line.months, months, receivedOn);
    count(line.running, running, receivedOn);
  }

  const found = [...lines.values()];
  const total = found.reduce((sum, line) => sum + line.quarter, 0);
  return found
    .map((line) => ({ ...line, share: shareOf(line.quarter, total) }))
    .sort((a, b) => b.quarter - a.quarter || b.yearToDate - a.yearToDate);
}

function blank(category: string): Counted {
  return { category, quarter: 0, yearToDate: 0, previousQuarter: 0, sameQuarterLastYear: 0, fourBefore: 0 };
}
