import type { Language } from '../../usecases/ports/languages';
import type { FurtherTexts } from './furtherTexts';

const loaders: Record<Language, () => Promise<FurtherTexts>> = {
  nl: () => import('./nl').then(({ nl }) => nl),
  en: () => import('./en').then(({ en }) => en),
};

const loading = new Map<Language, Promise<FurtherTexts>>();

/** One promise per language, as React's `use` demands; one that failed is forgotten, so that a next try loads again. */
export function loadFurther(language: Language): Promise<FurtherTexts> {
  const known = loading.get(language);
  if (known) return known;
  const texts = loaders[language]();
  loading.set(language, texts);
  texts.then(
    // As React's own `use` marks a promise that it waited for: from now on each reads it at once, the first time too.
    (arrived) => void Object.assign(texts, { status: 'fulfilled', value: arrived }),
    () => loading.delete(language),
  );
  return texts;
}
