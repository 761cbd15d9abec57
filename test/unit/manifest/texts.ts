import type { ManifestCheck, ManifestElement } from './manifest';
import { elements } from './manifest';

/** Longest texts, in characters. https://learn.microsoft.com/javascript/api/manifest/resources#child-elements */
const limits: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Dutch is the default language and each text has its English, within the length that Office shows. */
export const texts: ManifestCheck = (root) => {
  const language = root.children.find((child) => child.name === 'DefaultLocale')?.text;
  const named = root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description');
  const lists = elements(root, 'ShortStrings', 'LongStrings');
  return [
    ...(language === 'nl-NL' ? [] : [`the default language is ${language}, not nl-NL`]),
    ...named.flatMap((element) => problemsOf(element, limits[element.name] ?? 0)),
    ...lists.flatMap(({ name, children }) =>
      children.flatMap((element) => problemsOf(element, limits[name] ?? 0)),
    ),
  ];
};

function problemsOf({ name, attributes, children }: ManifestElement, limit: number): string[] {
  const title = attributes.id ?? name;
  const english = children.filter((override) => override.attributes.Locale === 'en-US');
  const all = [attributes.DefaultValue ?? '', ...english.map((override) => override.attributes.Value ?? '')];
  return [
    ...(english.length === 1 ? [] : [`${title} has ${english.length} English texts`]),
    ...all.filter((text) => text.trim() === '').map(() => `${title} has an empty text`),
    ...all.filter((text) => text.length > limit).map(() => `${title} is longer than ${limit} characters`),
  ];
}
