import fc from 'fast-check';
import { addDays, toDay, weekdayOf } from '../../../src/procedure/calendar/day';
import type { Day } from '../../../src/procedure/calendar/day';
import { dutchHolidays } from '../../../src/procedure/calendar/holidays';
import { proposeCallback, proposeFirstCallback } from '../../../src/procedure/calendar/proposeCallback';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/procedure/calendar/workingDays';
import { anyStretch } from './arbitraries';

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

  it.each([
    ['the day before', '2026-06-30', 2],
    ['the first day', '2026-07-01', 1],
    ['the last day', '2026-07-02', 1],
    ['the day after', '2026-07-03', 2],
  ])('from Wednesday to Thursday, with %s off (%s), number %i', (_, free, expected) => {
    const [from, to] = [toDay('2026-07-01'), toDay('2026-07-02')];
    expect(workingDaysBetween(from, to, [toDay(free)])).toBe(expected);
    expect(workingDaysBetween(to, from, [toDay(free)])).toBe(-expected);
  });

  it('between two days are as many as one counts by hand', () => {
    fc.assert(
      fc.property(anyStretch(40), ({ from, span, free }) => {
        const days = Array.from({ length: span + 1 }, (_, index) => addDays(from, index));
        const counted = days.filter((day) => isWorkingDay(day, free)).length;
        expect(workingDaysBetween(from, addDays(from, span), free)).toBe(counted);
      }),
    );
  });

  it('back are the same number, less than nothing', () => {
    fc.assert(
      fc.property(anyStretch(40, 1), ({ from, span, free }) => {
        const to = addDays(from, span);
        expect(workingDaysBetween(to, from, free) + workingDaysBetween(from, to, free)).toBe(0);
      }),
    );
  });

  it('taken off again after adding lead back to the same working day', () => {
    fc.assert(
      fc.property(anyStretch(60), ({ from, span, free }) => {
        fc.pre(isWorkingDay(from, free));
        expect(addWorkingDays(addWorkingDays(from, span, free), -span, free)).toBe(from);
      }),
    );
  });

  it('added lead to a working day that far away', () => {
    fc.assert(
      fc.property(anyStretch(60, 1), ({ from, span, free }) => {
        const reached = addWorkingDays(from, span, free);
        expect(isWorkingDay(reached, free)).toBe(true);
        expect(workingDaysBetween(addDays(from, 1), reached, free)).toBe(span);
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
    ['2026-12-25', 0, '2026-12-28'],
    ['2026-07-03', 0, '2026-07-03'],
  ])('after receipt on %s in %i working days is %s', (receivedOn, term, expected) => {
    expect(propose(toDay(receivedOn), term)).toBe(expected);
  });

  it('is a working day, never before receipt, and never earlier for a longer term', () => {
    fc.assert(
      fc.property(anyStretch(30), ({ from: receivedOn, span: term, free }) => {
        const callback = proposeCallback({ receivedOn, term, holidays: free });
        const later = proposeCallback({ receivedOn, term: term + 1, holidays: free });
        expect(isWorkingDay(callback, free)).toBe(true);
        expect(weekdayOf(callback) % 6).not.toBe(0);
        expect(receivedOn <= callback && callback <= later).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-06-15', '2026-07-08', '2026-07-15', true],
    ['2026-07-01', '2026-07-08', '2026-07-08', false],
    ['2026-07-01', '2026-07-09', '2026-07-16', true],
    ['2026-07-08', '2026-07-08', '2026-07-15', false],
  ])('received on %s and entered on %s is %s', (receivedOn, today, day, late) => {
    expect(proposeFirstCallback({ receivedOn: toDay(receivedOn), term: 5, holidays }, toDay(today))).toEqual({
      day,
      late,
    });
  });

  it('never lies before the day of entry, and is that of receipt wherever that can still be promised', () => {
    fc.assert(
      fc.property(anyStretch(60), fc.nat(30), ({ from: receivedOn, span, free }, term) => {
        const today = addDays(receivedOn, span);
        const { day, late } = proposeFirstCallback({ receivedOn, term, holidays: free }, today);
        const fromReceipt = proposeCallback({ receivedOn, term, holidays: free });
        expect(day >= today).toBe(true);
        expect(late).toBe(fromReceipt < today);
        expect(day).toBe(late ? proposeCallback({ receivedOn: today, term, holidays: free }) : fromReceipt);
      }),
    );
  });
});
