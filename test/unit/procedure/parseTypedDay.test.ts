import fc from 'fast-check';
import { addDays, formatDay, toDay, weekdayOf } from '../../../src/procedure/calendar/day';
import { parseTypedDay } from '../../../src/procedure/calendar/parseTypedDay';
import { addWorkingDays } from '../../../src/procedure/calendar/workingDays';
import { dayInWords } from '../../../src/i18n/format/dayInWords';
import { longDayIn } from '../../../src/i18n/format/longDay';
import { momentIn } from '../../../src/i18n/format/moment';
import { anyDay, anyStretch, anyText } from './arbitraries';

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
    ['12e mrt', '2026-03-12'],
    ['1ste juli', '2026-07-01'],
    ['3rd of August 2026', '2026-08-03'],
    ['July 14', '2026-07-14'],
    ['July 14th, 2026', '2026-07-14'],
    ['12dec', '2026-12-12'],
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
    ['dinsdag 14 juli', '2026-07-14'],
    ['di 14 juli', '2026-07-14'],
    ['di. 14-7', '2026-07-14'],
    ['Dinsdag, 14 juli 2026', '2026-07-14'],
    ['op dinsdag 14 juli', '2026-07-14'],
    ['Tuesday, 14 July 2026', '2026-07-14'],
    ['Tue July 14', '2026-07-14'],
    ['on Thurs 3rd of September', '2026-09-03'],
  ])('"%s" is that date, whose weekday is right', (text, expected) => {
    expect(parseTypedDay(text, wednesday)).toBe(expected);
  });

  it.each([
    ['14-7-2026 10:00', '2026-07-14'],
    ['14-7-2026 om 10.30 uur', '2026-07-14'],
    ['14 juli 10u', '2026-07-14'],
    ['13-03-2024 om 14.05 uur', '2024-03-13'],
    ['12 mrt 2026 10:00', '2026-03-12'],
    ['12 Mar 2026 at 10:00 am', '2026-03-12'],
    ['2024-04-16T03:03:15.000', '2024-04-16'],
    ['morgen om 10 uur', '2026-07-02'],
    ['di 9:00', '2026-07-07'],
    ['over een week om 9 uur', '2026-07-08'],
  ])('"%s" is that day, whatever the time', (text, expected) => {
    expect(parseTypedDay(text, wednesday)).toBe(expected);
  });

  it.each([
    ['over een week', '2026-07-08'],
    ['over 2 weken', '2026-07-15'],
    ['over veertien dagen', null],
    ['over 14 dagen', '2026-07-15'],
    ['over drie dagen', '2026-07-04'],
    ['over een maand', '2026-08-01'],
    ['over 3 werkdagen', '2026-07-06'],
    ['over 6 werkdagen', '2026-07-10'],
    ['in a week', '2026-07-08'],
    ['in 3 days', '2026-07-04'],
    ['in two working days', '2026-07-03'],
    ['in 3 business days', '2026-07-06'],
    ['a week from now', '2026-07-08'],
    ['a week from Tuesday', '2026-07-14'],
    ['2 days after 14 July', '2026-07-16'],
    ['3 werkdagen na 14 juli', '2026-07-17'],
    ['vandaag over een week', '2026-07-08'],
    ['dinsdag over twee weken', '2026-07-21'],
    ['een week geleden', '2026-06-24'],
    ['3 dagen geleden', '2026-06-28'],
    ['3 werkdagen geleden', '2026-06-26'],
    ['2 weeks ago', '2026-06-17'],
    ['over een paar dagen', null],
    ['over 0,5 week', null],
    ['binnen een week', null],
    ['over een uur', null],
    ['over over een week', null],
  ])('"%s" is counted in days, weeks, months or working days: %s', (text, expected) => {
    expect(parseTypedDay(text, wednesday, [toDay('2026-07-09')])).toBe(expected);
  });

  it('counts no working days where nobody knows the holidays', () => {
    expect(parseTypedDay('over 3 werkdagen', wednesday)).toBeNull();
  });

  it.each([
    ['2026-01-31', 'over een maand', '2026-02-28'],
    ['2026-03-31', 'een maand geleden', '2026-02-28'],
    ['2027-12-31', 'over 2 maanden', '2028-02-29'],
    ['2026-01-15', 'a month ago', '2025-12-15'],
  ])('from %s "%s" is %s, never a month further', (today, text, expected) => {
    expect(parseTypedDay(text, toDay(today))).toBe(expected);
  });

  it.each([
    ['volgende week dinsdag', '2026-07-07'],
    ['dinsdag volgende week', '2026-07-07'],
    ['next week Tuesday', '2026-07-07'],
    ['Tuesday next week', '2026-07-07'],
    ['volgende week zondag', '2026-07-12'],
    ['deze week vrijdag', '2026-07-03'],
    ['deze week maandag', '2026-06-29'],
    ['vrijdag van deze week', '2026-07-03'],
    ['vorige week dinsdag', '2026-06-23'],
    ['Tuesday last week', '2026-06-23'],
    ['komende dinsdag', '2026-07-07'],
    ['a.s. dinsdag', '2026-07-07'],
    ['dinsdag a.s.', '2026-07-07'],
    ['this Tuesday', '2026-07-07'],
    ['afgelopen dinsdag', '2026-06-30'],
    ['afgelopen woensdag', '2026-06-24'],
    ['dinsdag jl.', '2026-06-30'],
    ['past Friday', '2026-06-26'],
  ])('"%s" is the day of that week, which begins on Monday', (text, expected) => {
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
    'dinsdag 15 juli',
    'dinsdag 15 juli 2026',
    'Monday, 14 July 2026',
    'volgende dinsdag',
    'next Tuesday',
    'vorige dinsdag',
    'last Tuesday',
    'volgende week',
    'eind volgende week',
    'week',
    '14 juli 26:10',
    '10:00',
    'om 10 uur',
    'ontvangen 13-03-2024',
    '13-03-2024 / 15-03-2024',
    '13-03-2024\n15-03-2024',
    '12 foo 2026',
    'constructor',
    '12 constructor',
    '=TODAY()',
    '１２-03-2026',
    '',
    ' ',
  ])('"%s" means none', (text) => {
    expect(parseTypedDay(text, wednesday)).toBeNull();
  });

  it('is understood as the product says it in each language, whatever today is', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('nl-NL', 'en-GB'), (day, today, locale) => {
        for (const said of [day, formatDay(day), longDayIn(locale)(day), dayInWords(day, locale)])
          expect(parseTypedDay(said, today)).toBe(day);
      }),
    );
  });

  it('is understood as the product says a moment of these months', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -180, max: 180 }),
        fc.constantFrom('nl-NL', 'en-GB'),
        (today, span, locale) => {
          const day = addDays(today, span);
          expect(parseTypedDay(momentIn(locale)(new Date(`${day}T10:05`).getTime()), today)).toBe(day);
        },
      ),
    );
  });

  it('counted from today lies as far ahead as was said, and on a working day where those are counted', () => {
    fc.assert(
      fc.property(anyStretch(20), fc.integer({ min: 1, max: 20 }), ({ from, free }, count) => {
        expect(parseTypedDay(`over ${count} dagen`, from)).toBe(addDays(from, count));
        expect(parseTypedDay(`${count} weeks ago`, from)).toBe(addDays(from, -7 * count));
        expect(parseTypedDay(`in ${count} working days`, from, free)).toBe(addWorkingDays(from, count, free));
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
