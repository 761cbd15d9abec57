import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser';
import { served } from '../servers/served';
import { openExcel, type OpenExcel, type Query } from './openExcel';

/**
 * Gives the tests of a file one browser, and each of them what opens its own local Excel, as `openExcel` does. After the
 * test it is closed; what went wrong behind the screen fails the test.
 */
export function excelPerTest(): (today: string, query?: Query) => Promise<OpenExcel> {
  const opened: OpenExcel[] = [];
  let browser: Browser;
  // The first file of a run may come before the build, which takes no part of a test's own time.
  beforeAll(async () => {
    browser = await launchBrowser();
    await served();
  }, 600_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    const used = opened.splice(0);
    const troubles = used.flatMap((excel) => excel.troubles);
    for (const excel of used) await excel.close();
    expect(troubles).toEqual([]);
  });
  return async (today, query) => {
    const excel = await openExcel(browser, today, query);
    opened.push(excel);
    return excel;
  };
}
