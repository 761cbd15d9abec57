import type { Browser } from 'playwright-core';
import type { Tour } from '../e2e/accessibility/tourOf';
import { openExcel, type Query } from '../e2e/excel/openExcel';
import { speak } from '../e2e/pane/speak';
import { dayOfPictures } from './dayOfPictures';
import { steadyRandom } from './steadyRandom';

/** Opens an Excel whose screens look the same whenever they are pictured. The local Excel has to run (`served`). */
export async function openTour(browser: Browser, language: 'nl' | 'en', query: Query): Promise<Tour> {
  const excel = await openExcel(browser, dayOfPictures, query, steadyRandom);
  // A busy computer takes its time over the sample; nothing here is a test.
  excel.page.setDefaultTimeout(600_000);
  return { ...excel, ...(await speak(excel, language)) };
}

/** @throws Error where a page could not do what it was prepared to: its pictures show another day, or other numbers */
export async function endTour({ troubles, close }: Tour): Promise<void> {
  await close();
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
}
