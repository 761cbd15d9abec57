import type { Day } from '../../procedure/calendar/day';

/**
 * Says a day where little room is.
 *
 * @example shortDayIn('nl')(day) // do 12
 */
export function shortDayIn(locale: string): (day: Day) => string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (day) => `${weekday.format(new Date(`${day}T00:00:00Z`))} ${Number(day.slice(-2))}`;
}
