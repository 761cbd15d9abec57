import type { Browser } from 'playwright-core';
import { servePreview } from '../../preview/servePreview';
import { launchBrowser } from '../browser/launchBrowser';
import { light, otherLooks, showLook } from './looks';
import { violationsIn } from './violationsIn';

let browser: Browser;
let preview: Awaited<ReturnType<typeof servePreview>>;

beforeAll(async () => {
  [browser, preview] = await Promise.all([launchBrowser(), servePreview(0)]);
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

/** What axe, and the console, find against the preview, which shows every piece in every state. */
async function found(language: string, looks: readonly (typeof light)[]): Promise<string[]> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (said) => said.type() === 'error' && troubles.push(said.text()));
  // The first one waits for the build, which the server begins by itself; how long is for the test's own time to limit.
  await page.goto(`${preview.url}?language=${language}`, { timeout: 0 });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  for (const look of looks) {
    await showLook(page, page, look);
    const violations = await violationsIn(page, look === light ? 'all' : 'colours');
    troubles.push(...violations.map((violation) => `${look.name}: ${violation}`));
  }
  await page.close();
  // A piece stands here more than once, and what it calls its part of a page with it.
  return troubles.filter((trouble) => !trouble.includes(': landmark-unique: '));
}

test('axe finds nothing against any piece in any state and look', async () => {
  expect(await found('nl', [light, ...otherLooks])).toEqual([]);
});

// Colours are the same in each language.
test('axe finds nothing against any piece in any state in English', async () => {
  expect(await found('en', [light])).toEqual([]);
});
