import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { samePerson } from '../../../procedure/text/samePerson';
import type { AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import type { Marker } from '../marks/marker';

/** The names that are news to the lists: a new register begins with some categories and channels of its own. */
export function newNames(
  additions: AdoptionRequest['additions'],
  { before }: Marker,
  language: RegisterLanguage,
): AdoptionRequest['additions'] {
  if (before.headers !== null) return additions;
  const { lists, channels } = workbookTexts[language];
  const without = (seeds: readonly string[], names: readonly string[]) =>
    names.filter((name) => !seeds.some((seed) => samePerson(seed, name)));
  const categories = lists.categories.seeds.map(([seed]) => seed);
  return {
    ...additions,
    categories: without(categories, additions.categories),
    channels: without(channels, additions.channels),
  };
}
