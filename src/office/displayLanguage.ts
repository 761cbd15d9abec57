import { languageOf } from '../usecases/ports/languages';
import type { Language } from '../usecases/ports/languages';
import { keep, recall } from './paneStore';

/** The language that this person chose for the add-in; `null`: the one of Excel. */
export const chosenLanguage = (): Language | null => languageOf(recall('language'));

export function chooseLanguage(language: Language | null): void {
  keep('language', language ?? '');
}

/** The language in which this person uses the add-in: as chosen, or else that of Excel. */
export function displayLanguage(): Language {
  const [ofExcel] = Office.context.displayLanguage.toLowerCase().split('-');
  return chosenLanguage() ?? languageOf(ofExcel) ?? 'en';
}
