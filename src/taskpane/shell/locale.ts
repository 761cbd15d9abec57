import { loadTexts } from '../../i18n/loadTexts';
import { loadWords } from '../../i18n/loadWords';
import type { Texts } from '../../i18n/texts';
import type { RegisterWords } from '../../i18n/workbook/textShape';
import type { Language } from '../../usecases/ports/ports';

/** The language in which this person uses the add-in, with everything that is said in it. */
export interface Locale {
  language: Language;
  texts: Texts;
  words: RegisterWords;
}

export async function loadLocale(language: Language): Promise<Locale> {
  const [texts, words] = await Promise.all([loadTexts(language), loadWords(language)]);
  return { language, texts, words };
}
