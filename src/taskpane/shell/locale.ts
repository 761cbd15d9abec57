import { loadWording } from '../../i18n/loadWording';
import type { Wording } from '../../i18n/texts';
import type { Language } from '../../usecases/ports/languages';

/** The language in which this person uses the add-in, with everything that is said in it. */
export interface Locale extends Wording {
  language: Language;
}

export const loadLocale = async (language: Language): Promise<Locale> => ({
  language,
  ...(await loadWording(language)),
});
