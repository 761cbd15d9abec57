import type { Language } from '../../usecases/ports/languages';

/** @example languageName('en', 'nl') // Engels */
export function languageName(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}
