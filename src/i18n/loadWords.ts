import type { Language } from '../usecases/ports/ports';
import type { RegisterWords } from './workbook/textShape';

/** The register's own words in one language: what else stands in its sheets comes with the workbook's side. */
export function loadWords(language: Language): Promise<RegisterWords> {
  return language === 'nl'
    ? import(/* webpackChunkName: "nl" */ './workbook/words/nl').then(({ nl }) => nl)
    : import(/* webpackChunkName: "en" */ './workbook/words/en').then(({ en }) => en);
}
