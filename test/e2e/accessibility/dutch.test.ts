import { launchBrowser } from '../browser/launchBrowser';
import { otherLooks } from './looks';
import { violationsOnTour } from './tour';

// A file per language, so that two cores walk at the same time.
test('axe finds nothing against any screen in Dutch, in any look', async () => {
  const browser = await launchBrowser();
  try {
    expect(await violationsOnTour(browser, 'nl', otherLooks)).toEqual([]);
  } finally {
    await browser.close();
  }
}, 300_000);
