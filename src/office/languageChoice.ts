import type { LanguageChoice } from '../usecases/ports/ports';
import { chooseLanguage, chosenLanguage, displayLanguage } from './displayLanguage';

/** The language of the add-in's own pages; the ribbon stays in that of Excel. */
export const languageChoice: LanguageChoice = {
  chosen: chosenLanguage,
  choose(language) {
    chooseLanguage(language);
    const now = displayLanguage();
    document.documentElement.lang = now;
    return now;
  },
};
