import { loadTexts } from '../../i18n/loadTexts';
import { loadWords } from '../../i18n/loadWords';
import type { Texts } from '../../i18n/texts';
import type { RegisterWords } from '../../i18n/workbook/textShape';
import type { Language } from '../../usecases/ports/ports';

/** The language in which this person uses the add-in, with everything that is said in it. */
export interface Own {
  language: Language;
  texts: Texts;
  words: RegisterWords;
}

export async function loadOwn(language: Language): Promise<Own> {
  const [texts, words] = await Promise.all([loadTexts(language), loadWords(language)]);
  return { language, texts, words };
}
