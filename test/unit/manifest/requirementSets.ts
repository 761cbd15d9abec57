import type { ManifestCheck } from './manifest';
import { childrenOf } from './manifest';

/** The oldest Excel this product runs on. */
const needed = 'DialogApi 1.2, ExcelApi 1.13';

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

  return [
    ...[sets('Requirements/Sets'), sets('VersionOverrides/Requirements/Sets')]
      .filter((found) => found !== needed)
      .map((found) => `asks for ${found || 'no requirement set'} instead of ${needed}`),
    ...[hosts('Hosts', 'Name'), hosts('VersionOverrides/Hosts', 'xsi:type')]
      .filter((found) => found !== 'Workbook')
      .map((found) => `runs in ${found || 'no application'} instead of Workbook`),
  ];
};
