import { launchBrowser } from '../browser/launchBrowser';
import { openExcel } from '../excel/openExcel';
import { tellBlackTheme } from '../excel/tellBlackTheme';
import { darkTheme } from '../../../src/ui/theme/darkTheme';
import { showsTheme } from './looks';
import { violationsOnTour } from './tour';
import type { Browser } from 'playwright-core';

jest.setTimeout(300_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Colours know no language: the Dutch tour looks at those of the other themes.
test('axe finds nothing against any screen in English', async () => {
  expect(await violationsOnTour(browser, 'en', [])).toEqual([]);
});

test('the pane stands in the black theme when Office names it', async () => {
  const { page, pane, close } = await openExcel(browser, '2026-09-22', '?open=empty', tellBlackTheme);
  await page.getByRole('button', { name: 'Klachtenregister' }).click();
  await pane.getByRole('button', { name: 'Nieuw register maken' }).waitFor();
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error('there is no pane');
  await showsTheme(frame, darkTheme);
  await close();
});
