import fc from 'fast-check';
import { addDays, toDay, weekdayOf } from '../../../src/procedure/day';
import type { Day } from '../../../src/procedure/day';
import { dutchHolidays } from '../../../src/procedure/holidays';
import { proposeCallback } from '../../../src/procedure/proposeCallback';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/procedure/workingDays';
import { anyDay, anyHolidays } from './arbitraries';

const holidays = dutchHolidays(2026).map(({ day }) => day);

describe('working days', () => {
  it.each([
    ['2026-07-01', true],
    ['2026-07-04', false],
    ['2026-07-05', false],
    ['2026-04-27', false],
    ['2026-05-05', true],
  ])('include %s: %s', (day, expected) => {
    expect(isWorkingDay(toDay(day), holidays)).toBe(expected);
  });

  it.each([
    ['2026-07-01', 5, '2026-07-08'],
    ['2026-07-03', 1, '2026-07-06'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-04-24', 2, '2026-04-29'],
    ['2026-07-06', -1, '2026-07-03'],
    ['2026-07-04', 0, '2026-07-04'],
  ])('count %s plus %i as %s', (day, count, expected) => {
    expect(addWorkingDays(toDay(day), count, holidays)).toBe(expected);
  });

  // NETWORKDAYS of the same arguments.
  it.each([
    ['2026-07-01', '2026-07-01', 1],
    ['2026-07-01', '2026-07-08', 6],
    ['2026-07-08', '2026-07-01', -6],
    ['2026-07-04', '2026-07-05', 0],
    ['2026-04-01', '2026-04-30', 19],
    ['2026-01-01', '2026-12-31', 261 - 7],
  ])('from %s to %s number %i', (from, to, expected) => {
    expect(workingDaysBetween(toDay(from), toDay(to), holidays)).toBe(expected);
  });

  it('between two days are as many as one counts by hand', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyHolidays, (from, span, free) => {
        const days = Array.from({ length: span + 1 }, (_, index) => addDays(from, index));
        const counted = days.filter((day) => isWorkingDay(day, free)).length;
        expect(workingDaysBetween(from, addDays(from, span), free)).toBe(counted);
      }),
    );
  });

  it('taken off again after adding lead back to the same working day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), anyHolidays, (day, count, free) => {
        fc.pre(isWorkingDay(day, free));
        expect(addWorkingDays(addWorkingDays(day, count, free), -count, free)).toBe(day);
      }),
    );
  });

  it('added lead to a working day that far away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyHolidays, (day, count, free) => {
        const reached = addWorkingDays(day, count, free);
        expect(isWorkingDay(reached, free)).toBe(true);
        expect(workingDaysBetween(addDays(day, 1), reached, free)).toBe(count);
      }),
    );
  });
});

describe('the proposed callback date', () => {
  const propose = (receivedOn: Day, term: number) => proposeCallback({ receivedOn, term, holidays });

  it.each([
    ['2026-07-01', 5, '2026-07-08'],
    ['2026-07-04', 5, '2026-07-10'],
    ['2026-07-04', 0, '2026-07-06'],
    ['2026-07-01', 0, '2026-07-01'],
    ['2026-12-24', 1, '2026-12-28'],
  ])('after receipt on %s in %i working days is %s', (receivedOn, term, expected) => {
    expect(propose(toDay(receivedOn), term)).toBe(expected);
  });

  it('is a working day, never before receipt, and never earlier for a longer term', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), anyHolidays, (receivedOn, term, free) => {
        const callback = proposeCallback({ receivedOn, term, holidays: free });
        const later = proposeCallback({ receivedOn, term: term + 1, holidays: free });
        expect(isWorkingDay(callback, free)).toBe(true);
        expect(weekdayOf(callback) % 6).not.toBe(0);
        expect(receivedOn <= callback && callback <= later).toBe(true);
      }),
    );
  });
});
