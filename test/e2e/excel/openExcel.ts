import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { served } from '../servers/served';
import { shiftClock } from './shiftClock';

/** What the local Excel begins with; '' shows its start screen. */
export type Query = '' | '?open=empty' | '?open=sample' | '?open=empty&addin=conformance';

export interface OpenExcel {
  page: Page;
  /** The add-in's pane; there is one after a ribbon button opened it. */
  pane: FrameLocator;
  /** What went wrong behind the screen: uncaught errors and errors in the console. */
  troubles: string[];
  close(): Promise<void>;
}

/**
 * Opens the local Excel with an empty workbook, in the morning of a day of the test's choice, e.g. `2026-09-22`.
 * @param prepare what has to be so in the browser before the first page opens
 */
export async function openExcel(
  browser: Browser,
  today: string,
  query: Query = '?open=empty',
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<OpenExcel> {
  const url = await served();
  const context = await browser.newContext({
    // The certificate is made on this computer; people are told how to trust it, the tests don't need to.
    ignoreHTTPSErrors: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1400, height: 850 },
  });
  await shiftClock(context, new Date(`${today}T10:00:00+02:00`));
  await prepare(context);
  const troubles: string[] = [];
  context.on('weberror', (trouble) => troubles.push(trouble.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(`${url}${query}`);
  return {
    page,
    pane: page.getByRole('complementary').frameLocator('iframe'),
    troubles,
    close: () => context.close(),
  };
}
