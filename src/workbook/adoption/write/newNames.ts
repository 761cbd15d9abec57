import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { samePerson } from '../../../procedure/text/samePerson';
import type { AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import type { Language } from '../../../usecases/ports/ports';
import type { Marker } from '../marks/marker';

/** The names that are news to the lists: a new register begins with some categories of its own. */
export function newNames(
  additions: AdoptionRequest['additions'],
  { before }: Marker,
  language: Language,
): AdoptionRequest['additions'] {
  if (before.headers !== null) return additions;
  const { seeds } = workbookTexts[language].lists.categories;
  const isSeed = (name: string) => seeds.some(([seed]) => samePerson(seed, name));
  return { ...additions, categories: additions.categories.filter((name) => !isSeed(name)) };
}
