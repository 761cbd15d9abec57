import type { Browser, Frame, Page } from 'playwright-core';
import { en } from '../../src/i18n/en';
import { en as furtherEn } from '../../src/i18n/further/en';
import { nl as furtherNl } from '../../src/i18n/further/nl';
import { nl } from '../../src/i18n/nl';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { screens, type Tour } from './accessibility/screens';
import { violationsIn } from './accessibility/violationsIn';
import { launchBrowser } from './browser/launchBrowser';
import { openExcel } from './excel/openExcel';
import { tellBlackTheme } from './excel/tellBlackTheme';

jest.setTimeout(300_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const inLight = async () => {};

/** Colours that a person's system asks for, on top of Office's own. */
const contrasts = {
  'as Office shows it': { forcedColors: 'none', contrast: 'no-preference' },
  'in a contrast theme of Windows': { forcedColors: 'active', contrast: 'no-preference' },
  'with more contrast': { forcedColors: 'none', contrast: 'more' },
} as const;

/** Resolves when the page stands in strong contrast, whose colours come over the network the first time, or no longer does. */
async function showsContrast(page: Frame | Page, wanted: boolean): Promise<void> {
  await page.waitForFunction((strong) => {
    const provider = document.querySelector('.fui-FluentProvider');
    // Grey in Office's own themes.
    const quietText = provider && getComputedStyle(provider).getPropertyValue('--colorNeutralForeground3');
    return (quietText?.trim() === '#ffffff') === strong;
  }, wanted);
}

async function tourIn(language: 'nl' | 'en', prepare: Parameters<typeof openExcel>[3]): Promise<Tour> {
  const excel = await openExcel(browser, '2026-09-22', '?open=empty', prepare);
  if (language === 'en') await excel.page.getByRole('combobox', { name: 'Taal' }).selectOption('English');
  return {
    ...excel,
    texts: { nl, en }[language],
    further: { nl: furtherNl, en: furtherEn }[language],
    words: workbookTexts[language],
    ribbon: { nl: 'Klachtenregister', en: 'Complaints register' }[language],
  };
}

describe.each([
  ['nl', 'light', inLight],
  ['nl', 'black', tellBlackTheme],
  ['en', 'light', inLight],
  ['en', 'black', tellBlackTheme],
] as const)('in %s, in the %s theme of Office and in strong contrast', (language, _, prepare) => {
  test('axe finds nothing against any screen', async () => {
    const tour = await tourIn(language, prepare);
    const found: string[] = [];
    for (const { name, reach } of screens) {
      const page = (await reach(tour)) ?? tour.page.frame({ url: /taskpane\.html/ });
      if (!page) throw new Error('there is no pane');
      for (const [how, media] of Object.entries(contrasts)) {
        await (tour.dialog && page === tour.dialog ? tour.dialog : tour.page).emulateMedia(media);
        await showsContrast(page, how !== 'as Office shows it');
        found.push(...(await violationsIn(page)).map((violation) => `${name}, ${how}: ${violation}`));
      }
      await tour.page.emulateMedia(contrasts['as Office shows it']);
    }
    await tour.close();
    expect(found).toEqual([]);
    // The last screen is one without a connection, which the console says as well.
    expect(tour.troubles.filter((trouble) => trouble !== 'The local Excel is offline.')).toEqual([]);
  });
});
