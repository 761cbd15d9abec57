import type { Language } from '../usecases/ports/ports';
import type { Texts } from './texts';

/** Every sentence in one language: a person downloads only their own. */
export function loadTexts(language: Language): Promise<Texts> {
  return language === 'nl'
    ? import(/* webpackChunkName: "nl" */ './nl').then(({ nl }) => nl)
    : import(/* webpackChunkName: "en" */ './en').then(({ en }) => en);
}
