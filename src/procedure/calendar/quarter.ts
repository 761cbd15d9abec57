import type { Day } from './day';

/** A calendar quarter: `quarter` is 1 to 4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A stretch of days, both ends within it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}
