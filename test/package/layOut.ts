import { readFile } from 'node:fs/promises';
import { filesIn, type Files } from './filesIn';
import { forHost } from './forHost';

/** What the build puts beside the pages, and people look for at the top of an archive. */
const atTheTop = new Set(['manifest.xml', 'sbom.cdx.json']);

/** People look for it there too, and the scripts may not be served without it. */
const notices = 'THIRD-PARTY-LICENSES.txt';

/** The same list as the bill of materials, for programs only. */
const leftOut = 'third-party-licenses.json';

/**
 * The files of the archive, without its checksums.
 * @param site the folder of the built site
 * @param host the address it was built for
 * @param manuals the printed manuals, by their path below `manual`
 */
export async function layOut(site: string, host: string, manuals: Files): Promise<Files> {
  const texts = [...(await filesIn('src/site/archive')), ...(await filesIn('src/site/servers', 'servers/'))];
  const built = [...(await filesIn(site))].filter(([path]) => path !== leftOut);
  const ours = (bytes: Uint8Array) => Buffer.from(forHost(Buffer.from(bytes).toString('utf8'), host));
  return new Map([
    ...texts.map(([path, bytes]): [string, Uint8Array] => [path, ours(bytes)]),
    ['LICENSE.txt', await readFile('LICENSE')],
    ['CHANGELOG.md', await readFile('.github/CHANGELOG.md')],
    [notices, await readFile(`${site}/${notices}`)],
    ...built.map(([path, bytes]): [string, Uint8Array] => [
      atTheTop.has(path) ? path : `site/${path}`,
      /^manual\/.*\.html$/.test(path) ? ours(bytes) : bytes,
    ]),
    ...[...manuals].map(([path, bytes]): [string, Uint8Array] => [`manual/${path}`, bytes]),
  ]);
}
