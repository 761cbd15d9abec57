import fc from 'fast-check';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import type { Day } from '../../../src/procedure/calendar/day';

const surrogates = { from: 0xd800, count: 0x800 };

/** Any sign of Unicode. */
const anySign = fc.nat(0x10ffff - surrogates.count).map(
  (index) => String.fromCodePoint(index < surrogates.from ? index : index + surrogates.count),
  (sign) => {
    const [code = NaN, ...more] = Array.from(String(sign), (one) => Number(one.codePointAt(0)));
    if (more.length > 0) return NaN;
    return code < surrogates.from ? code : code - surrogates.count;
  },
);

/**
 * Any text. fast-check's own unit `binary` gives the same, and writes all 1.1 million signs in a map before the first text,
 * which takes seconds.
 */
export const anyText = (limits: { maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ unit: anySign, ...limits });

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
