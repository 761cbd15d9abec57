import { gzipSync } from 'node:zlib';
import { closePane } from './excel/closePane';
import { excelPerTest } from './excel/excelPerTest';
import { holdUntilPressed } from './excel/holdUntilPressed';
import { pressRibbon } from './excel/pressRibbon';
import { setFault } from './excel/setFault';
import { createRegister } from './pane/createRegister';

jest.setTimeout(240_000);

const open = excelPerTest();

/** Kilobytes, gzipped; as in `webpack.config.js`. */
const limit = 130;

/** Notes when the form is drawn, in milliseconds since its page began. */
const watchForm = `new MutationObserver(() => {
  if (document.querySelector('[name="name"]')) globalThis.formAt ??= performance.now();
}).observe(document, { childList: true, subtree: true });`;

test('before the form shows a browser fetches what the page names, at once, and nothing else', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await setFault(page, 'Runtime van knoppen en taakvenster', 'endsOnClose');
  await page.context().addInitScript(watchForm);
  await closePane(page);
  await holdUntilPressed(page);
  await pressRibbon(page, 'Nieuwe klacht');
  await pane.locator('[name="name"]').waitFor();

  const { fetched, named } = await pane.locator('html').evaluate(async () => {
    const { formAt, location } = globalThis as typeof globalThis & { formAt: number };
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const ours = (url: string) => url.startsWith(new URL('.', location.href).href) && /\.js(\?|$)/.test(url);
    const page = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    const links = [...parsed.querySelectorAll<HTMLLinkElement>('link[rel=preload]')];
    return {
      fetched: entries
        .filter(({ name, startTime }) => ours(name) && startTime < formAt)
        .map(({ name }) => name),
      named: links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).href),
    };
  });

  expect([...new Set(fetched)].sort()).toEqual([...named].sort());
  const weights = await Promise.all(
    named.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length),
  );
  expect(weights.reduce((sum, weight) => sum + weight, 0) / 1024).toBeLessThanOrEqual(limit);
});
