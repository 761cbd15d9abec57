import type { Language } from '../usecases/ports/languages';
import type { FurtherTexts } from './further/furtherTexts';
import type { Texts } from './texts';
import type { RegisterWords } from './workbook/textShape';

interface Loaders {
  texts: () => Promise<Texts>;
  words: () => Promise<RegisterWords>;
  further: () => Promise<FurtherTexts>;
}

const loaders: Record<Language, Loaders> = {
  nl: {
    texts: () => import(/* webpackChunkName: "nl" */ './nl').then(({ nl }) => nl),
    words: () => import(/* webpackChunkName: "nl" */ './workbook/words/nl').then(({ nl }) => nl),
    further: () => import('./further/nl').then(({ nl }) => nl),
  },
  en: {
    texts: () => import(/* webpackChunkName: "en" */ './en').then(({ en }) => en),
    words: () => import(/* webpackChunkName: "en" */ './workbook/words/en').then(({ en }) => en),
    further: () => import('./further/en').then(({ en }) => en),
  },
};

/** Every sentence in one language: a person downloads only their own. */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language].texts();

/** The register's own words in one language: what else stands in its sheets comes with the workbook's side. */
export const loadWords = (language: Language): Promise<RegisterWords> => loaders[language].words();

const loading = new Map<Language, Promise<FurtherTexts>>();

/** One promise per language, as React's `use` demands; one that failed is forgotten, so that a next try loads again. */
export function loadFurther(language: Language): Promise<FurtherTexts> {
  const known = loading.get(language);
  if (known) return known;
  const texts = loaders[language].further();
  loading.set(language, texts);
  texts.catch(() => loading.delete(language));
  return texts;
}
