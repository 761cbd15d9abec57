import type { Day } from '../../procedure/calendar/day';

/**
 * Says a day as a letter does.
 *
 * @example dayInWords(day, 'nl-NL') // 24 november 2026
 */
export function dayInWords(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
