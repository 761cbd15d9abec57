import fc from 'fast-check';
import { formatDay, toDay, weekdayOf } from '../../../src/procedure/calendar/day';
import { parseTypedDay } from '../../../src/procedure/calendar/parseTypedDay';
import { anyDay, anyText } from './arbitraries';

const wednesday = toDay('2026-07-01');

describe('a typed day', () => {
  it.each([
    ['12-03-2026', '2026-03-12'],
    ['12-3-26', '2026-03-12'],
    ['1/7/2026', '2026-07-01'],
    ['01.07.2026', '2026-07-01'],
    ['2026-03-12', '2026-03-12'],
    ['2026-3-2', '2026-03-02'],
    ['  12-03-2026 ', '2026-03-12'],
    ['12 mrt', '2026-03-12'],
    ['12 mrt.', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['12  Maart  2026', '2026-03-12'],
    ['12 march', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
    ['13-mrt.-24', '2024-03-13'],
    ["13 mrt '24", '2024-03-13'],
    ['04-Aug-15', '2015-08-04'],
    ['12mrt', '2026-03-12'],
    ['1 okt', '2026-10-01'],
    ['2024/03/13', '2024-03-13'],
    ['13\u201303\u20132024', '2024-03-13'],
    ['13\u201103\u20112024', '2024-03-13'],
    ['13-03-2024\u00a0', '2024-03-13'],
    ['13\u00a0mrt\u00a02024', '2024-03-13'],
    ['29-02-2028', '2028-02-29'],
    ['12/04/0203', '0203-04-12'],
    ['31-12-9999', '9999-12-31'],
    ['31-12-1899', '1899-12-31'],
  ])('"%s" means %s', (text, expected) => {
    expect(parseTypedDay(text, wednesday)).toBe(expected);
  });

  it.each([
    ['vandaag', '2026-07-01'],
    ['Gisteren', '2026-06-30'],
    ['eergisteren', '2026-06-29'],
    ['morgen', '2026-07-02'],
    ['overmorgen', '2026-07-03'],
    ['today', '2026-07-01'],
    ['yesterday', '2026-06-30'],
    ['tomorrow', '2026-07-02'],
  ])('"%s" is counted from today', (text, expected) => {
    expect(parseTypedDay(text, wednesday)).toBe(expected);
  });

  it.each([
    ['donderdag', '2026-07-02'],
    ['maandag', '2026-07-06'],
    ['Monday', '2026-07-06'],
    ['di', '2026-07-07'],
    ['wednesday', '2026-07-08'],
    ['woensdag', '2026-07-08'],
  ])('"%s" is the coming one', (text, expected) => {
    expect(parseTypedDay(text, wednesday)).toBe(expected);
  });

  it.each([
    ['28-12', '2027-01-05', '2026-12-28'],
    ['3 jan', '2026-12-30', '2027-01-03'],
    ['3-1', '2026-01-10', '2026-01-03'],
    ['29-2', '2028-03-01', '2028-02-29'],
    ['29-2', '2027-06-01', '2028-02-29'],
  ])('"%s" without a year, typed on %s, is %s', (text, today, expected) => {
    expect(parseTypedDay(text, toDay(today))).toBe(expected);
  });

  it.each([
    ['1-1-99', '1999-01-01'],
    ['1-1-00', '2000-01-01'],
    ['1-1-30', '2030-01-01'],
  ])('"%s" lies in the century nearest to today', (text, expected) => {
    expect(parseTypedDay(text, wednesday)).toBe(expected);
  });

  it.each([
    '29-02-2027',
    '29-02',
    '31-04-2026',
    '7/29/2013',
    '12-3/2026',
    '0-1-2026',
    '12-13-2026',
    '2024-13-03',
    '12-3-126',
    '12-3-20266',
    '42672',
    '43392.0',
    '42949.895833333336',
    '12032026',
    '20240313',
    'okt. 2023',
    'week 12',
    '2024-W12',
    "'24-03-13",
    '3/13/24',
    '29-02-1900',
    '00-00-0000',
    'n.t.b.',
    '?',
    'ontvangen 13-03-2024',
    '13-03-2024 / 15-03-2024',
    '13-03-2024\n15-03-2024',
    '13-03-2024 om 14.05 uur',
    '12 foo 2026',
    '12 mrt 2026 10:00',
    '2024-04-16T03:03:15.000',
    'constructor',
    '12 constructor',
    '=TODAY()',
    '１２-03-2026',
    '',
    ' ',
  ])('"%s" means none', (text) => {
    expect(parseTypedDay(text, wednesday)).toBeNull();
  });

  it('is understood as the product shows it, whatever today is', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        expect(parseTypedDay(formatDay(day), today)).toBe(day);
        expect(parseTypedDay(day, today)).toBe(day);
      }),
    );
  });

  it('with a weekday lies one to seven days ahead', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const friday = parseTypedDay('vrijdag', today);
        expect(friday).not.toBeNull();
        if (friday === null) return;
        expect(weekdayOf(friday)).toBe(5);
        expect(friday > today).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText(), anyDay, (text, today) => {
        const day = parseTypedDay(text, today);
        expect(day === null || toDay(day) === day).toBe(true);
      }),
    );
  });
});
