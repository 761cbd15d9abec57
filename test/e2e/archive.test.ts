import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { version } from '../../src/site/version.mjs';
import { FileParts } from '../host/files/FileParts';
import { archiveFile } from './servers/archiveFile';
import { served } from './servers/served';

let parts: FileParts;

// All other tests of this level run on what is in it.
beforeAll(async () => {
  await served();
  parts = await FileParts.from(await readFile(archiveFile));
}, 600_000);

test('the archive has what an administrator, a security officer and a scanner look for', () => {
  for (const file of [
    'LEESMIJ.txt',
    'CHANGELOG.md',
    'LICENSE.txt',
    'THIRD-PARTY-LICENSES.txt',
    'servers/nginx.conf',
  ]) {
    expect(parts.text(file)).not.toBe('');
  }
  // The scripts are copies of others' work: who serves them serves its licences.
  expect(parts.text('site/THIRD-PARTY-LICENSES.txt')).toBe(parts.text('THIRD-PARTY-LICENSES.txt'));
  const bom = JSON.parse(parts.text('sbom.cdx.json'));
  const names = bom.components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'date-fns', 'validator']));
  for (const name of names) expect(parts.text('THIRD-PARTY-LICENSES.txt')).toContain(name);
});

test('each checksum in it is right, and no file lacks one', () => {
  const lines = parts.text('SHA256SUMS').trim().split('\n');
  const sums = Object.entries(parts.bytes)
    .filter(([path]) => path !== 'SHA256SUMS')
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
  expect([...lines].sort()).toEqual(sums.sort());
});

test('manifest, texts and pages are for one host and of one version', () => {
  const manifest = parts.text('manifest.xml');
  const [, host] = /<SourceLocation DefaultValue="(.*)\/taskpane\.html"/.exec(manifest) ?? [];
  expect(host).toMatch(/^https:\/\/localhost:\d+\/klachten$/);
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  expect(parts.text('site/version.json')).toBe(JSON.stringify({ version }));
  expect(parts.text('site/taskpane.html')).toContain(`<meta name="version" content="${version}"`);
  expect(parts.text('LEESMIJ.txt')).toContain(`op ${host}.`);
  for (const path of parts.paths.filter((name) => /\.(xml|txt|html|conf)$/.test(name))) {
    expect({ path, text: parts.text(path).match(/localhost:3000|klachten\.example\.nl/) }).toEqual({
      path,
      text: null,
    });
  }
});

test('every address of the manifest, and every link of a page, leads to a file in it', () => {
  const manifest = parts.text('manifest.xml');
  const [, host = ''] = /<SourceLocation DefaultValue="(.*)taskpane\.html"/.exec(manifest) ?? [];
  const named = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address = '']) => ({
    from: 'manifest.xml',
    to: address.startsWith(host) ? new URL(address.slice(host.length), 'file:///site/').pathname : address,
  }));
  const linked = parts.paths
    .filter((from) => from.endsWith('.html'))
    .flatMap((from) =>
      [...parts.text(from).matchAll(/(?:href|src)="(?!https:|#)([^"]+)"/g)].map(([, to = '']) => ({
        from,
        to: new URL(to, `file:///${from}`).pathname,
      })),
    );
  expect(named.length).toBeGreaterThanOrEqual(20);
  expect(linked.length).toBeGreaterThan(20);
  const there = new Set(parts.paths.map((path) => `/${path}`));
  expect([...named, ...linked].filter(({ to }) => !there.has(to))).toEqual([]);
});
