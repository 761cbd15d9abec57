import fc from 'fast-check';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import {
  lastFullQuarter,
  quarterBounds,
  quarterOf,
  recentQuarters,
} from '../../../src/procedure/calendar/quarterOf';
import { anyDay } from './arbitraries';

describe('quarters', () => {
  it.each([
    ['2026-01-01', 2026, 1],
    ['2026-03-31', 2026, 1],
    ['2026-04-01', 2026, 2],
    ['2026-09-30', 2026, 3],
    ['2026-12-31', 2026, 4],
  ])('have %s in %i-K%i', (day, year, quarter) => {
    expect(quarterOf(toDay(day))).toEqual({ year, quarter });
  });

  it.each([
    ['2026-07-01', 2026, 2],
    ['2026-06-30', 2026, 1],
    ['2026-01-15', 2025, 4],
  ])('that are over on %s end with %i-K%i', (today, year, quarter) => {
    expect(lastFullQuarter(toDay(today))).toEqual({ year, quarter });
  });

  it('around today run back over the years, newest first', () => {
    expect(recentQuarters(toDay('2026-05-01'), 4)).toEqual([
      { year: 2026, quarter: 2 },
      { year: 2026, quarter: 1 },
      { year: 2025, quarter: 4 },
      { year: 2025, quarter: 3 },
    ]);
  });

  it('begin and end on these days', () => {
    expect(quarterBounds({ year: 2026, quarter: 2 })).toEqual({ first: '2026-04-01', last: '2026-06-30' });
    expect(quarterBounds({ year: 2026, quarter: 4 })).toEqual({ first: '2026-10-01', last: '2026-12-31' });
  });

  it('hold every day exactly once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { first, last } = quarterBounds(quarterOf(day));
        expect(first <= day && day <= last).toBe(true);
        expect(quarterOf(addDays(first, -1))).not.toEqual(quarterOf(day));
        expect(quarterOf(addDays(last, 1))).not.toEqual(quarterOf(day));
      }),
    );
  });
});
