import fc from 'fast-check';
import { bookYearName } from '../../../src/procedure/calendar/bookYear';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import {
  lastFullQuarter,
  quarterBounds,
  quarterOf,
  recentQuarters,
  shiftQuarter,
} from '../../../src/procedure/calendar/quarterOf';
import { readAnchor, quarterAnchor } from '../../../src/workbook/tabs/quarterAnchor';
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

  it.each([
    ['2026-08-01', 8, '2026/27', 1],
    ['2026-07-31', 8, '2025/26', 4],
    ['2026-01-31', 2, '2025/26', 4],
    ['1999-12-31', 12, '1999/00', 1],
    ['2026-01-01', 1, '2026', 1],
  ])('of a book year have %s, where it begins in month %i, in %s-K%i', (day, firstMonth, name, quarter) => {
    const found = quarterOf(toDay(day), firstMonth);
    expect([bookYearName(found), found.quarter]).toEqual([name, quarter]);
  });

  it('of any book year hold each day once, and follow each other without a gap', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (day, firstMonth) => {
        const quarter = quarterOf(day, firstMonth);
        const { first, last } = quarterBounds(quarter);
        expect(first <= day && day <= last).toBe(true);
        expect(quarterBounds(shiftQuarter(quarter, 1)).first).toBe(addDays(last, 1));
        expect(shiftQuarter(shiftQuarter(quarter, -5), 5)).toEqual(quarter);
        expect(readAnchor(quarterAnchor('category', quarter, 'm8'))?.quarter).toEqual(quarter);
      }),
    );
  });
});
