import fc from 'fast-check';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import { formatMoment, momentOn } from '../../../src/procedure/calendar/moment';
import { dayOfSerial, epoch } from '../../../src/procedure/calendar/serialDay';

describe('the day of a serial number', () => {
  it.each<[number, string | null]>([
    [60, null],
    [60.99, null],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [46_204, '2026-07-01'],
    [46_204.999, '2026-07-01'],
    [2_958_465, '9999-12-31'],
    [2_958_465.9, '9999-12-31'],
    [2_958_466, null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('%d is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  it('is as many days after another as their numbers say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 100_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (serial, time) => {
          expect(dayOfSerial(serial + time)).toBe(addDays(toDay('1970-01-01'), serial - epoch));
        },
      ),
    );
  });
});

describe('a minute on the clock', () => {
  const day = toDay('2026-07-01');

  it.each<[number, number, string]>([
    [0, 0, '01-07-2026 00:00'],
    [9, 5, '01-07-2026 09:05'],
    [23, 59, '01-07-2026 23:59'],
  ])('%i:%i reads %s', (hours, minutes, text) => {
    expect(formatMoment(momentOn(day, hours, minutes))).toBe(text);
  });

  it.each([
    [24, 0],
    [-1, 0],
    [0, 60],
    [0, -1],
    [Number.NaN, 0],
  ])('%d:%d is none', (hours, minutes) => {
    expect(() => momentOn(day, hours, minutes)).toThrow(RangeError);
  });
});
