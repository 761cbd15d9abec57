import { heightOf, plainHeight } from './dressLine';
import type { SheetLine } from './sheetLine';

/** In points: an A4 upright between its margins, less the title that is repeated and some air for other fonts. */
const room = 735;
/** Percent; what looks best, and what can still be read. */
const usual = 90;
const least = 60;

/** The scale at which the lines of the second page fit on it. */
export function pageScale(secondPage: readonly SheetLine[]): number {
  const height = secondPage.reduce((sum, line) => sum + (heightOf(line) ?? plainHeight), 0);
  return Math.max(least, Math.min(usual, Math.floor((room / height) * 100)));
}
