/** `npm run manual`: takes the pictures of the manuals and of README, and puts the first and the printed manuals into dist/manual. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSite } from '../package/buildSite';
import { takeLife } from './life/takeLife';
import { withPictures } from './withPictures';
import { printManuals } from './printManuals';
import { takeReadmePictures } from './takeReadmePictures';

await withPictures(async (browser) => {
  await takeReadmePictures(browser);
  await takeLife(browser);
  await buildSite(path.resolve('dist'), 'https://localhost:3000');
  for (const [name, bytes] of await printManuals(browser, 'dist')) {
    const file = path.join('dist/manual', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  console.log('The manuals are in dist/manual; begin with dist/manual/nl/index.html.');
});
