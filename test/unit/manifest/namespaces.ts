import type { ManifestCheck, ManifestElement } from './manifest';
import { elements } from './manifest';

const app = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const overrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const basicTypes = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Inside VersionOverrides these come from the schema of basic types (prefix bt); elsewhere that is wrong. */
const basic = 'Sets Set Images Image Urls Url ShortStrings LongStrings String Override'.split(' ');

export const namespaces: ManifestCheck = (root) => {
  const inside = elements(root, 'VersionOverrides').flatMap((versionOverrides) => elements(versionOverrides));
  const needed = (element: ManifestElement) => {
    if (!inside.includes(element)) return app;
    return basic.includes(element.name) ? basicTypes : overrides;
  };
  return elements(root)
    .filter((element) => element.namespace !== needed(element))
    .map((element) => `<${element.name}> is not in the schema ${needed(element)}`);
};
