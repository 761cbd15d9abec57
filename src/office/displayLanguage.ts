import type { Language } from '../usecases/ports';

/** The language in which this person uses Excel. */
export function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
