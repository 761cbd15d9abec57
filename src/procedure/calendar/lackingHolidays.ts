import { yearOf } from './day';
import type { Day } from './day';
import { dutchHolidays } from './holidays';
import type { Holiday } from './holidays';

/** For so many years after this one the list is kept. */
export const yearsAhead = 5;

/**
 * Which public holidays an office's list lacks for the coming five years. Years that were filled before are the office's: what isn't
 * there was removed. A holiday that stands in none of those is kept by the office in no year. A list without any of ours is an
 * office's own.
 * @param listed the days on the list, the office's own among them
 */
export function lackingHolidays(listed: readonly Day[], today: Day): Holiday[] {
  const days = new Set(listed);
  const isListed = ({ day }: Holiday): boolean => days.has(day);
  // One Christmas that somebody typed doesn't make a year that was filled.
  const isFilled = (year: number): boolean => {
    const all = dutchHolidays(year);
    return all.filter(isListed).length * 2 >= all.length;
  };
  const years = [...new Set(listed.map(yearOf))].filter(isFilled);
  if (years.length === 0) return [];
  const filled = years.flatMap(dutchHolidays);
  const isKept = ({ code }: Holiday): boolean => {
    const those = filled.filter((holiday) => holiday.code === code);
    return those.length === 0 || those.some(isListed);
  };
  const next = Math.max(...years) + 1;
  const count = Math.max(0, yearOf(today) + yearsAhead - next + 1);
  return Array.from({ length: count }, (_, index) => next + index)
    .flatMap(dutchHolidays)
    .filter((holiday) => isKept(holiday) && !isListed(holiday));
}
