import { weekdayOf } from '../../../src/procedure/calendar/day';
import type { HolidayCode } from '../../../src/procedure/calendar/holidayCode';
import { dutchHolidays } from '../../../src/procedure/calendar/holidays';

const dayOf = (year: number, code: HolidayCode) =>
  dutchHolidays(year).find((holiday) => holiday.code === code)?.day;

describe('Dutch holidays', () => {
  it('of 2026 are these', () => {
    expect(dutchHolidays(2026)).toEqual([
      { day: '2026-01-01', code: 'newYear' },
      { day: '2026-04-03', code: 'goodFriday' },
      { day: '2026-04-05', code: 'easterSunday' },
      { day: '2026-04-06', code: 'easterMonday' },
      { day: '2026-04-27', code: 'kingsDay' },
      { day: '2026-05-14', code: 'ascension' },
      { day: '2026-05-24', code: 'whitSunday' },
      { day: '2026-05-25', code: 'whitMonday' },
      { day: '2026-12-25', code: 'christmas' },
      { day: '2026-12-26', code: 'boxingDay' },
    ]);
  });

  // The years in which a corrected epact matters (2049, 2076) and the earliest and latest Easter are among these.
  it.each([
    [2014, '2014-04-20'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2030, '2030-04-21'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('have Easter of %i on %s', (year, expected) => {
    expect(dayOf(year, 'easterSunday')).toBe(expected);
  });

  it('have Easter on a Sunday between 22 March and 25 April, in every year', () => {
    for (let year = 2014; year < 2300; year += 1) {
      const easter = dayOf(year, 'easterSunday');
      if (easter === undefined) throw new Error(`no Easter in ${year}`);
      expect(weekdayOf(easter)).toBe(0);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });

  it('come in the order of the calendar, also when Ascension Day falls before Liberation Day', () => {
    for (let year = 2014; year < 2300; year += 1) {
      const days = dutchHolidays(year).map(({ day }) => day);
      expect(days).toEqual([...days].sort());
    }
    expect(dutchHolidays(2035).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ascension', 'liberationDay']),
    );
  });

  it.each([
    [2014, '2014-04-26'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
  ])("have King's Day of %i on %s: never on a Sunday", (year, expected) => {
    expect(dayOf(year, 'kingsDay')).toBe(expected);
  });

  it('have Liberation Day every five years', () => {
    const years = [2024, 2025, 2026, 2029, 2030].filter((year) => dayOf(year, 'liberationDay'));
    expect(years).toEqual([2025, 2030]);
  });
});
