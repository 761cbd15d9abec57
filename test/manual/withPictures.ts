import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser/launchBrowser';
import { serveArchive } from '../e2e/servers/serveArchive';
import { tellAddresses } from '../e2e/servers/served';
import { serveLocalExcel } from '../host/server/serveLocalExcel';
import { takePictures } from './takePictures';

const sample = { script: 'test/manual/fixedSample.ts', name: 'klachtenregister.xlsx' };

/** A page that changed is drawn as a whole: an edge that was drawn in two parts comes out a shade different now and then. */
const alike = ['--disable-partial-raster', '--disable-skia-runtime-opts'];

/** Takes the pictures of the manuals in a local Excel of its own, and gives the browser for what comes after. */
export async function withPictures(then: (browser: Browser) => Promise<void>): Promise<void> {
  console.log('Building the add-in and taking the pictures of the manuals; this takes some minutes.');
  const local = await serveLocalExcel({ addinPort: 0, excelPort: 0, serveAddin: serveArchive, sample });
  tellAddresses({ excel: local.excelUrl, addin: local.addinUrl });
  try {
    await local.ready;
    // Not before: a browser that stands beside a build on a busy computer was gone once when it was asked for a page.
    const browser = await launchBrowser(alike);
    try {
      // It is made when it is first asked for, which takes longer than a page should wait.
      const asked = await browser.newContext({ ignoreHTTPSErrors: true });
      await asked.request.get(`${local.excelUrl}sample.xlsx`, { timeout: 0 });
      await asked.close();
      await takePictures(browser);
      await then(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await local.stop();
  }
}
