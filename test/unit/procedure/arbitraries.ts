import fc from 'fast-check';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import type { Day } from '../../../src/procedure/calendar/day';

const first = toDay('2000-01-01');

/** Any day of the years 2000 to 2059. */
export const anyDay = fc.nat(21_900).map((days) => addDays(first, days));

/** A list of holidays around a day: unordered, with doubles and weekends, and so close that they matter. */
export const holidaysNear = (day: Day, span: number): fc.Arbitrary<Day[]> =>
  fc.array(
    fc.integer({ min: -3, max: span + 3 }).map((days) => addDays(day, days)),
    { maxLength: 12 },
  );

/** A stretch of days with the holidays around it: its first and last day are often among them. */
export const anyStretch = (longest: number, shortest = 0) =>
  fc.tuple(anyDay, fc.integer({ min: shortest, max: longest })).chain(([from, span]) => {
    const ends = fc.subarray([addDays(from, -1), from, addDays(from, span), addDays(from, span + 1)]);
    return fc
      .tuple(ends, holidaysNear(from, span))
      .map(([edges, near]) => ({ from, span, free: [...edges, ...near] }));
  });
