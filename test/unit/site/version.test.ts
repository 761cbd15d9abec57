import { readFileSync } from 'node:fs';
import { asManifestVersion, version } from '../../../src/site/version.mjs';

test('the manifest of a build carries the version of package.json, as four numbers', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const manifest = asManifestVersion(readFileSync('manifest.xml', 'utf8'));
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test('the changelog begins with the version that is built', () => {
  const [, newest] =
    /^## \[(.+?)\] - \d{4}-\d\d-\d\d$/m.exec(readFileSync('.github/CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
});
