import type { ManifestCheck } from './manifest';
import { elements } from './manifest';

/** Where each element's `resid` must point. https://learn.microsoft.com/javascript/api/manifest/resources */
const listFor: Record<string, string> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
};

export const resources: ManifestCheck = (root) => {
  const users = elements(root).flatMap(({ name, attributes: { resid } }) => (resid ? [{ name, resid }] : []));
  const known = new Map(
    elements(root, 'Resources')
      .flatMap(({ children }) => children)
      .flatMap((list) => list.children.map(({ attributes }) => [attributes.id ?? '', list.name] as const)),
  );
  const used = new Set(users.map(({ resid }) => resid));
  const ids = [...known.keys()];

  return [
    ...users
      .filter(({ name, resid }) => known.get(resid) !== listFor[name])
      .map(({ name, resid }) => `<${name}> finds no "${resid}" in ${listFor[name]}`),
    ...ids.filter((id) => !used.has(id)).map((id) => `nothing uses the resource "${id}"`),
    ...ids.filter((id) => id.length > 32).map((id) => `"${id}" is longer than 32 characters`),
  ];
};
