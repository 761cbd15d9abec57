import type { Browser } from 'playwright-core';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { button } from '../e2e/accessibility/tourOf';
import { endTour, openTour } from './openTour';

/**
 * Takes README's picture of a case beside its row, at two sizes: the whole window, and the pane alone for who reads on a
 * telephone. The local Excel has to run (`served`).
 */
export async function takeReadmePictures(browser: Browser): Promise<void> {
  const tour = await openTour(browser, 'nl', '?open=sample');
  const { page, pane, ribbon, texts, words } = tour;
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.getByRole('button', { name: ribbon }).click();
  await button(tour, texts.askWho.later).click();
  await button(tour, new RegExp(words.signal.overdue)).first().click();
  await pane.getByRole('heading', { name: texts.caseFile.nextStep }).waitFor();
  const sheet = workbookTexts.nl.sheets.complaints;
  await page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
  await page.screenshot({ path: '.github/register.png', animations: 'disabled' });
  await page.getByRole('complementary').screenshot({ path: '.github/pane.png', animations: 'disabled' });
  await endTour(tour);
}
