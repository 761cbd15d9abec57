import type { Day } from '../../procedure/calendar/day';
import type { Language } from '../../usecases/ports/ports';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * Says a day as a letter does.
 *
 * @example dayInWords(day, 'nl') // 24 november 2026
 */
export function dayInWords(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
