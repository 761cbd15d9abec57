import type { Day } from '../../procedure/calendar/day';

/**
 * Says a day in words.
 *
 * @example longDayIn('nl-NL')(day) // donderdag 12 maart 2026
 */
export function longDayIn(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
