import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pictureFolder } from '../../src/site/manualFiles.mjs';
import { explanationsOn } from '../e2e/accessibility/explanationsOn';
import { screens } from '../e2e/accessibility/screens';
import type { Screen, Tour } from '../e2e/accessibility/tourOf';
import type { Query } from '../e2e/excel/openExcel';
import { endTour, openTour } from './openTour';
import { pictureName } from './pictureName';
import { wantedPictures } from './wantedPictures';
import { workbookScreens } from './workbookScreens';

/**
 * Takes the pictures that the manuals show, in both languages, on the way that the tests of accessibility go through every
 * screen; so a screen that changed shows changed. The local Excel has to run (`served`).
 */
export async function takePictures(browser: Browser): Promise<void> {
  for (const language of ['nl', 'en'] as const) {
    const folder = path.join(pictureFolder, language);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const wanted = wantedPictures(language);
    await walk(browser, language, '?open=sample', workbookScreens, wanted);
    await walk(browser, language, '?open=empty', screens, wanted);
    if (wanted.size > 0) throw new Error(`No screen has the picture ${[...wanted].join(', ')}.`);
  }
}

/** @param wanted the pictures that are to be taken; those that were are taken out */
async function walk(
  browser: Browser,
  language: 'nl' | 'en',
  query: Query,
  way: readonly Screen[],
  wanted: Set<string>,
): Promise<void> {
  const tour = await openTour(browser, language, query);
  for (const { name, reach } of way) {
    // What is left of the way leads to no other picture.
    if (!way.some((screen) => wanted.has(pictureName(screen.name)))) break;
    const reached = await reach(tour);
    if (!wanted.delete(pictureName(name))) continue;
    await explanationsOn(tour, reached && reached === tour.dialog ? reached : tour.pane)
      .first()
      .waitFor();
    await takeOf(tour, reached === undefined || !('screenshot' in reached) ? null : reached, {
      path: path.join(pictureFolder, language, pictureName(name)),
      animations: 'disabled',
    });
  }
  await endTour(tour);
}

type Shot = NonNullable<Parameters<Page['screenshot']>[0]>;

/** Of a window as a whole, or of the pane. */
const takeOf = ({ page }: Tour, window: Page | null, shot: Shot) =>
  window ? window.screenshot(shot) : page.getByRole('complementary').screenshot(shot);
