import { readFileSync } from 'node:fs';

/** The product's version, e.g. `1.0.0`: it stands in package.json and nowhere else. */
export const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** A manifest that carries the product's version, as the four numbers that Office asks for. */
export const asManifestVersion = (manifest) =>
  manifest.replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`);
