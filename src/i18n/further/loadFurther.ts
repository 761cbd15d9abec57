import type { Language } from '../../usecases/ports/languages';
import type { FurtherTexts } from './furtherTexts';

const loaders: Record<Language, () => Promise<FurtherTexts>> = {
  nl: () => import('./nl').then(({ nl }) => nl),
  en: () => import('./en').then(({ en }) => en),
};

const loading = new Map<Language, Promise<FurtherTexts>>();
const loaded = new Map<Language, FurtherTexts>();

/** One promise per language, as React's `use` demands; one that failed is forgotten, so that a next try loads again. */
export function loadFurther(language: Language): Promise<FurtherTexts> {
  const known = loading.get(language);
  if (known) return known;
  const texts = loaders[language]();
  loading.set(language, texts);
  texts.then(
    (arrived) => void loaded.set(language, arrived),
    () => loading.delete(language),
  );
  return texts;
}

/** Those that are there already: nothing has to wait for them. */
export const furtherNow = (language: Language): FurtherTexts | undefined => loaded.get(language);
