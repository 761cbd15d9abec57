import fc from 'fast-check';
import {
  addDays,
  dayFromParts,
  daysBetween,
  formatDay,
  isDay,
  toDay,
  weekdayOf,
} from '../../../src/procedure/calendar/day';
import { anyDay } from './arbitraries';

describe('a day', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '1899-12-31', '9999-12-31', '0001-01-01'])(
    'exists as %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-07-01T00:00',
    '+002026-07-01',
    ' 2026-07-01',
    '２０２６-07-01',
    '',
  ])('does not exist as "%s"', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is not made from text that means none', () => {
    expect(() => toDay('2027-02-29')).toThrow(RangeError);
  });

  it('is made of its parts only if the calendar has it', () => {
    expect(dayFromParts(2026, 7, 1)).toBe('2026-07-01');
    expect(dayFromParts(2027, 2, 29)).toBeNull();
    expect(dayFromParts(12026, 1, 1)).toBeNull();
  });

  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-07-01', 0, '2026-07-01'],
  ])('%s plus %i is %s, also where the clock changes', (day, count, expected) => {
    expect(addDays(toDay(day), count)).toBe(expected);
  });

  it('knows its weekday', () => {
    expect(weekdayOf(toDay('2026-07-01'))).toBe(3);
    expect(weekdayOf(toDay('2026-07-05'))).toBe(0);
  });

  it('is shown as dd-mm-yyyy', () => {
    expect(formatDay(toDay('2026-07-01'))).toBe('01-07-2026');
  });

  it('lies as many days from another as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('sorts as its text does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(b, a))).toBe(a < b ? -1 : Number(a > b));
      }),
    );
  });
});
