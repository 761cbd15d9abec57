import { addDays, toDay, weekdayOf } from './day';
import type { Day } from './day';
import type { HolidayCode } from './holidayCode';

export interface Holiday {
  day: Day;
  code: HolidayCode;
}

/**
 * The Dutch public holidays of a year from 2014 on (King's Day began then), in the order of the calendar: what an
 * office's visible list begins with. Good Friday is on it because many offices close; Liberation Day only in the
 * years in which most people have it off, every five years.
 */
export function dutchHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    { day: toDay(`${year}-01-01`), code: 'newYear' },
    { day: addDays(easter, -2), code: 'goodFriday' },
    { day: easter, code: 'easterSunday' },
    { day: addDays(easter, 1), code: 'easterMonday' },
    { day: kingsDay(year), code: 'kingsDay' },
    ...(year % 5 === 0 ? [{ day: toDay(`${year}-05-05`), code: 'liberationDay' as const }] : []),
    { day: addDays(easter, 39), code: 'ascension' },
    { day: addDays(easter, 49), code: 'whitSunday' },
    { day: addDays(easter, 50), code: 'whitMonday' },
    { day: toDay(`${year}-12-25`), code: 'christmas' },
    { day: toDay(`${year}-12-26`), code: 'boxingDay' },
  ];
  return holidays.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** 27 April, or the Saturday before when that is a Sunday. */
function kingsDay(year: number): Day {
  const birthday = toDay(`${year}-04-27`);
  return weekdayOf(birthday) === 0 ? addDays(birthday, -1) : birthday;
}

/**
 * The first Sunday after the church's full moon on or after 21 March. The epact is the moon's age on 1 January, with
 * the Gregorian corrections for leap centuries (solar) and the drift of the moon's cycle (lunar).
 */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const solar = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + solar - lunar + 15) % 30;
  const early = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const fullMoon = addDays(toDay(`${year}-03-21`), epact - early);
  return addDays(fullMoon, 7 - weekdayOf(fullMoon));
}
