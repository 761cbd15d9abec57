import { existsSync } from 'node:fs';
import type { ManifestCheck } from './manifest';
import { elements } from './manifest';

const origin = 'https://localhost:3000';

/**
 * Every address is one that the build serves: a page of `builtPages`, a file of assets or a manual. The build replaces exactly
 * this origin when it is given the production host, so that nothing else may stand here.
 */
export const addresses =
  (builtPages: string[]): ManifestCheck =>
  (root) =>
    elements(root)
      .flatMap(({ attributes }) => [attributes.DefaultValue ?? '', attributes.Value ?? ''])
      .filter((value) => /^\w+:\/\//.test(value))
      .flatMap((value) => {
        const url = new URL(value);
        const path = url.pathname.slice(1);
        const served =
          builtPages.includes(path) ||
          (path.startsWith('assets/') && existsSync(path)) ||
          (path.startsWith('manual/') && existsSync(`src/${path.replace(/html$/, 'md')}`));
        return [
          ...(url.origin === origin ? [] : [`${value} is not on ${origin}`]),
          ...(served ? [] : [`the build makes no ${path}`]),
          ...(value.length <= 2048 ? [] : [`${value} is longer than 2048 characters`]),
        ];
      });
