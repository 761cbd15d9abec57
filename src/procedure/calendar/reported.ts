import type { Period, Quarter } from './quarter';
import { quarterBounds, shiftQuarter } from './quarterOf';

/** What a report is about: a quarter, or the whole book year that ends with it. */
export interface Reported extends Quarter {
  readonly whole?: 'year';
}

/** The days of a report, and those of the ones that it is compared with. */
export interface ReportedPeriods {
  period: Period;
  /** The quarter or year before. */
  previous: Period;
  /** The same quarter of last year; of a year the one before the last. */
  lastYear: Period;
  /** Of a quarter the four before it. */
  fourBefore: Period;
}

/** The book year of a quarter as a report of its own. */
export const yearOfQuarter = (quarter: Quarter): Reported => ({ ...quarter, quarter: 4, whole: 'year' });

/** The part of the year that a report covers, quarter by quarter. */
export const quartersIn = (reported: Reported): Quarter[] =>
  reported.whole ? lastQuarters(reported, 4) : [reported];

const lastQuarters = (last: Quarter, count: number): Quarter[] =>
  Array.from({ length: count }, (_, index) => shiftQuarter(last, index + 1 - count));

export function periodsOf(reported: Reported): ReportedPeriods {
  const length = reported.whole ? 4 : 1;
  const stretch = (back: number, count: number): Period => ({
    first: quarterBounds(shiftQuarter(reported, 1 - back - count)).first,
    last: quarterBounds(shiftQuarter(reported, -back)).last,
  });
  return {
    period: stretch(0, length),
    previous: stretch(length, length),
    lastYear: stretch(reported.whole ? 8 : 4, length),
    fourBefore: stretch(length, 4),
  };
}
