import type { Day } from './day';

/** A quarter of a year: `quarter` is 1 to 4. */
export interface Quarter {
  /** In which the book year begins. */
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** The month with which the book year begins, 2 to 12; left out for January. */
  readonly firstMonth?: number;
}

/** A stretch of days, both ends within it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}
