/** `npm run package -- --host <https address>`: writes klachtenregister-<version>.zip, all that an office needs. */
import { writeFile } from 'node:fs/promises';
import { version } from '../../src/site/version.mjs';
import { hostOf } from './hostOf';
import { makeArchive } from './makeArchive';

try {
  const host = hostOf(process.argv.slice(2));
  const file = `klachtenregister-${version}.zip`;
  await writeFile(file, await makeArchive(host, async () => new Map()));
  console.log(`${file} is for ${host}; LEESMIJ.txt in it says what to do with it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
