/** `npm run package -- --host <https address>`: writes klachtenregister-<version>.zip, all that an office needs. */
import { writeFile } from 'node:fs/promises';
import { version } from '../../src/site/version.mjs';
import { printManuals } from '../manual/printManuals';
import { withPictures } from '../manual/withPictures';
import { hostOf } from './hostOf';
import { makeArchive } from './makeArchive';

try {
  const host = hostOf(process.argv.slice(2));
  const file = `klachtenregister-${version}.zip`;
  await withPictures(async (browser) => {
    await writeFile(file, await makeArchive(host, (site) => printManuals(browser, site)));
  });
  console.log(`${file} is for ${host}; LEESMIJ.txt in it says what to do with it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
