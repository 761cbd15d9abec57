import type { Language } from '../usecases/ports';
import type { WorkbookTexts } from './workbook/textShape';

/** The register's own words in one language. */
export function loadWords(language: Language): Promise<WorkbookTexts> {
  return language === 'nl'
    ? import(/* webpackChunkName: "nl" */ './workbook/nl').then(({ nl }) => nl)
    : import(/* webpackChunkName: "en" */ './workbook/en').then(({ en }) => en);
}
