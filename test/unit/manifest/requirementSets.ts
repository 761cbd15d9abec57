import type { ManifestCheck } from './manifest';
import { childrenOf, elements } from './manifest';

/** The oldest Excel this product runs on. */
const needed = 'DialogApi 1.2, ExcelApi 1.13';
/** What its buttons need besides where they share a runtime; an Excel without it shows the pane alone. */
const neededByRuntime = 'SharedRuntime 1.1';

export const requirementSets: ManifestCheck = (root) => {
  const sets = (path: string) =>
    childrenOf(root, path)
      .map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`)
      .sort()
      .join(', ');
  const hosts = (path: string, attribute: string) =>
    childrenOf(root, path)
      .map(({ attributes }) => attributes[attribute])
      .join(', ');

  const ofButtons = elements(root, 'Runtime').length > 0 ? neededByRuntime : needed;
  const asked = [
    [sets('Requirements/Sets'), needed],
    [sets('VersionOverrides/Requirements/Sets'), ofButtons],
  ] as const;

  return [
    ...asked
      .filter(([found, wanted]) => found !== wanted)
      .map(([found, wanted]) => `asks for ${found || 'no requirement set'} instead of ${wanted}`),
    ...[hosts('Hosts', 'Name'), hosts('VersionOverrides/Hosts', 'xsi:type')]
      .filter((found) => found !== 'Workbook')
      .map((found) => `runs in ${found || 'no application'} instead of Workbook`),
  ];
};
