import type { ManifestCheck } from './manifest';
import { elements } from './manifest';

/** A button that runs code names a function which the pane's page has associated with Office. */
export const commandFunctions =
  (associated: string[]): ManifestCheck =>
  (root) =>
    elements(root, 'FunctionName')
      .filter(({ text }) => !associated.includes(text))
      .map(({ text }) => `no function is associated with "${text}"`);
