import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { samePerson } from '../../../procedure/text/samePerson';
import type { AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import type { Marker } from '../marks/marker';

/** The names that are news to the lists: a new register begins with some categories of its own. */
export function newNames(
  additions: AdoptionRequest['additions'],
  { before }: Marker,
  language: RegisterLanguage,
): AdoptionRequest['additions'] {
  if (before.headers !== null) return additions;
  const { seeds } = workbookTexts[language].lists.categories;
  const isSeed = (name: string) => seeds.some(([seed]) => samePerson(seed, name));
  return { ...additions, categories: additions.categories.filter((name) => !isSeed(name)) };
}
