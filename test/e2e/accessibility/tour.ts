import type { Browser, Frame, Page } from 'playwright-core';
import { openExcel } from '../excel/openExcel';
import { speak } from '../pane/speak';
import { explanationsOn } from './explanationsOn';
import { misfitsOn } from './reflow';
import { light, showLook, type Look } from './looks';
import { saysOtherwise } from './speech';
import { screens } from './screens';
import type { Tour } from './tourOf';
import { violationsIn } from './violationsIn';

/** Whether the focus is nowhere in a page in which something had it; not while somebody is in the sheet or the ribbon around it. */
async function hasLostFocus(page: Frame | Page): Promise<boolean> {
  const frame = 'frameElement' in page ? await page.frameElement() : null;
  if (await frame?.evaluate((element) => element.ownerDocument?.activeElement !== element)) return false;
  return page.evaluate(() => {
    const { activeElement, body, documentElement } = document;
    if (activeElement !== body) documentElement.dataset.hadFocus = '';
    return activeElement === body && 'hadFocus' in documentElement.dataset;
  });
}

/** How many buttons explain a screen. */
function countExplanations(tour: Tour, page: Frame | Page): Promise<number> {
  const buttons = explanationsOn(tour, page);
  return buttons
    .first()
    .waitFor()
    .then(
      () => buttons.count(),
      () => 0,
    );
}

/**
 * Goes through every screen in one language, and gives what axe finds against any of them, what doesn't fit
 * where there is little room, where the keyboard was left nowhere, what a screen reader hears otherwise, and which of them
 * nothing explains.
 * @param otherLooks in which colours are looked at besides the light theme's, where every rule is
 */
export async function violationsOnTour(
  browser: Browser,
  language: 'nl' | 'en',
  otherLooks: readonly Look[],
): Promise<string[]> {
  const tour = await tourIn(browser, language);
  const found: string[] = [];
  for (const { name, reach } of screens) {
    const page = (await reach(tour)) ?? tour.page.frame({ url: /taskpane\.html/ });
    if (!page) throw new Error('there is no pane');
    const window = tour.dialog && page === tour.dialog ? tour.dialog : tour.page;
    const check = async (look: Look, rules: 'all' | 'colours') => {
      const violations = await violationsIn(page, rules);
      found.push(...violations.map((violation) => `${name}, ${look.name}: ${violation}`));
    };
    const explanations = await countExplanations(tour, page);
    if (explanations !== 1) found.push(`${name}: has ${explanations} buttons that explain it`);
    if (await hasLostFocus(page)) found.push(`${name}: nothing has the focus`);
    found.push(...(await saysOtherwise(name, language, page)));
    found.push(...(await misfitsOn(tour, page)).map((misfit) => `${name}, ${misfit}`));
    await check(light, 'all');
    for (const look of otherLooks) {
      await showLook(window, page, look);
      await check(look, 'colours');
    }
    if (otherLooks.length > 0) await showLook(window, page, light);
  }
  await tour.close();
  // The last screen is one without a connection, which the console says as well.
  const troubles = tour.troubles.filter((trouble) => trouble !== 'The local Excel is offline.');
  return [...found, ...troubles];
}

async function tourIn(browser: Browser, language: 'nl' | 'en'): Promise<Tour> {
  const excel = await openExcel(browser, '2026-09-22');
  return { ...excel, ...(await speak(excel, language)) };
}
