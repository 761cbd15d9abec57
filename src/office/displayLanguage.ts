import type { Language } from '../usecases/ports/ports';
import { keep, recall } from './paneStore';

const isLanguage = (text: string): text is Language => text === 'nl' || text === 'en';

/** The language that this person chose for the add-in; `null`: the one of Excel. */
export function chosenLanguage(): Language | null {
  const chosen = recall('language');
  return isLanguage(chosen) ? chosen : null;
}

export function chooseLanguage(language: Language | null): void {
  keep('language', language ?? '');
}

/** The language in which this person uses the add-in: as chosen, or else that of Excel. */
export function displayLanguage(): Language {
  return chosenLanguage() ?? (Office.context.displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en');
}
