import type { Browser } from 'playwright-core';
import { manualPage } from '../../../src/site/manualPage.mjs';
import { manualsIn } from '../../manual/wantedPictures';
import { launchBrowser } from '../browser/launchBrowser';
import { violationsIn } from './violationsIn';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

/** 320 px is how narrow a page has to read without scrolling in two directions (WCAG 2.2, 1.4.10). */
test.each(['nl', 'en'] as const)(
  'axe finds nothing against the manuals in %s, which read on a narrow screen',
  async (language) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    for (const [file, markdown] of manualsIn(language)) {
      await page.setContent(manualPage(markdown, language, file.replace('.md', ''), () => false));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ file, width, found: await violationsIn(page, 'all') }).toEqual({
        file,
        width: 320,
        found: [],
      });
    }
    await page.close();
  },
  60_000,
);
