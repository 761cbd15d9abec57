import fc from 'fast-check';
import type { DateOrder } from '../../../../src/procedure/adoption/cells/adoptionChoices';
import { dayUnder, writtenDay } from '../../../../src/procedure/adoption/cells/writtenDay';
import { formatDay, toDay } from '../../../../src/procedure/calendar/day';
import { serialOf } from '../../../../src/workbook/sheet/serial';
import { anyDay, anyText } from '../arbitraries';

const today = toDay('2026-07-08');
const read = (value: string | number, order: DateOrder = 'dayFirst', dated = false, swapped = false) =>
  dayUnder(writtenDay(value, dated, today), { order, swapped }, today);

describe('a date in a list', () => {
  it.each([
    ['13-03-2024', '2024-03-13'],
    ['13/3/24', '2024-03-13'],
    ['13.03.2024', '2024-03-13'],
    ['13 - 3 - 2024', '2024-03-13'],
    ['13‑03‑2024', '2024-03-13'],
    ['13–03–2024', '2024-03-13'],
    [' 13-03-2024\u00a0', '2024-03-13'],
    ['2024-03-13', '2024-03-13'],
    ['2024/03/13', '2024-03-13'],
    ['20240313', '2024-03-13'],
    ['13 mrt 2024', '2024-03-13'],
    ['13 maart 2024', '2024-03-13'],
    ['13-mrt.-24', '2024-03-13'],
    ["13 mrt '24", '2024-03-13'],
    ['04-Aug-15', '2015-08-04'],
    ['March 13, 2024', '2024-03-13'],
    ['Mar 13th 2024', '2024-03-13'],
    ['ma 13-03-2024', '2024-03-13'],
    ['maandag 13 maart 2024', '2024-03-13'],
    ['13-03-2024 14:05', '2024-03-13'],
    ['13-03-2024 om 14.05 uur', '2024-03-13'],
    ['2024-04-16T03:03:15.000', '2024-04-16'],
    ['2026-08-08T07:26:07.228597+00:00', '2026-08-08'],
    ['29-02-2024', '2024-02-29'],
    ['43392.0', '2018-10-19'],
    ['42672', '2016-10-29'],
    ['12-05-1899', '1899-05-12'],
    ['12/04/0203', '0203-04-12'],
    ['31-12-9999', '9999-12-31'],
  ])('"%s" is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['3/13/24', 'monthFirst', '2024-03-13'],
    ['7/29/2013', 'monthFirst', '2013-07-29'],
    ['7/29/2013 3:05 PM', 'monthFirst', '2013-07-29'],
    ['24-03-13', 'yearFirst', '2024-03-13'],
    ['24-03-13', 'dayFirst', '2013-03-24'],
    ['03-04-2024', 'dayFirst', '2024-04-03'],
    ['03-04-2024', 'monthFirst', '2024-03-04'],
    ['13-03-2024', 'yearFirst', '2024-03-13'],
    ['13-03-2024', 'monthFirst', null],
    ['7/29/2013', 'dayFirst', null],
  ] as const)('"%s" read %s is %s', (text, order, day) => {
    expect(read(text, order)).toBe(day);
  });

  it.each([
    ['1-1-99', '1999-01-01'],
    ['1-1-28', '1928-01-01'],
    ['1-1-27', '2027-01-01'],
    ['1-1-00', '2000-01-01'],
  ])('"%s" lies in the hundred years up to next year: %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    '31-02-2024',
    '29-02-2023',
    '29-02-1900',
    '00-00-0000',
    '1 okt',
    'okt. 2023',
    'week 12',
    '2024-W12',
    'gisteren',
    'ontvangen 13-03-2024',
    '13-03-2024 / 15-03-2024',
    '13-03-2024\n15-03-2024',
    'zsm',
    '2024',
    '12-13-2024',
    '2024-13-03',
    '12',
    '13-03-2024-01',
  ])('"%s" is none', (text) => {
    expect(read(text)).toBeNull();
    expect(writtenDay(text, false, today).kind).not.toBe('blank');
  });

  it.each(['', '  ', '-', '?', 'n.v.t.', 'N/A', 'n.t.b.'])('"%s" is blank', (text) => {
    expect(writtenDay(text, false, today)).toEqual({ kind: 'blank' });
  });

  it('is a serial number where Excel shows it as one, or where it can hardly be another number', () => {
    expect(read(45_000, 'dayFirst', true)).toBe('2023-03-15');
    expect(read(45_000.75, 'dayFirst', true)).toBe('2023-03-15');
    expect(read(45_000)).toBe('2023-03-15');
    expect(read(20_240_313)).toBe('2024-03-13');
    expect([417, 2024, 60_000, 0, -3, 9_401].map((number) => read(number))).toEqual(Array(6).fill(null));
    expect([0, 60, -3, 2_958_466].map((number) => read(number, 'dayFirst', true))).toEqual(
      Array(4).fill(null),
    );
  });

  it.each<[string | number, boolean, 'date' | 'serial' | 'text', boolean]>([
    [45_000, true, 'date', false],
    [45_000.75, true, 'date', true],
    [45_000, false, 'serial', false],
    [45_000.75, false, 'serial', true],
    ['45000', false, 'serial', false],
    ['45000,75', false, 'serial', true],
    ['2023-03-15', false, 'text', false],
    ['2023-03-15 14:05', false, 'text', true],
    ['15 maart 2023 om 14:05 uur', false, 'text', true],
    ['2023-03-15T14:05:00Z', false, 'text', true],
  ])('%j, shown as a date: %s, stands there as a %s, with a time: %s', (value, dated, as, time) => {
    expect(writtenDay(value, dated, today)).toEqual({ kind: 'day', day: '2023-03-15', as, time });
  });

  it.each([
    [29_220, null],
    [29_221, '1980-01-01'],
    [53_691, '2046-12-30'],
    [54_000, null],
  ])('the bare number %i is %s', (value, day) => {
    expect(read(value)).toBe(day);
  });

  it('is short', () => {
    expect(read(`${' '.repeat(50)}13-03-2024`)).toBe('2024-03-13');
    expect(read(`${' '.repeat(51)}13-03-2024`)).toBeNull();
  });

  it('gets day and month back where Excel changed them, and only there', () => {
    expect(read(serialOf(toDay('2024-08-07')), 'dayFirst', true, true)).toBe('2024-07-08');
    expect(read(serialOf(toDay('2024-08-13')), 'dayFirst', true, true)).toBe('2024-08-13');
    expect(read('07-08-2024', 'dayFirst', false, true)).toBe('2024-08-07');
  });

  it('is read back as the product shows it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(read(formatDay(day))).toBe(day);
        expect(read(day)).toBe(day);
        expect(read(serialOf(day), 'monthFirst', true)).toBe(day);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.double()), fc.boolean(), (value, dated) => {
        const day = read(value, 'yearFirst', dated, true);
        expect(day === null || toDay(day) === day).toBe(true);
      }),
    );
  });
});
