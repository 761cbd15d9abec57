import type { Page } from 'playwright-core';
import { shiftClock } from './shiftClock';

/** Lets the pages that begin from now on live so many milliseconds later: on top of what was shifted before. */
export const passTime = (page: Page, milliseconds: number) =>
  shiftClock(page.context(), new Date(Date.now() + milliseconds));
