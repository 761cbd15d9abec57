import { heightOf, plainHeight } from './dressLine';
import { titleHeight, topHeight } from './paintTop';
import type { SheetLine } from '../blocks/sheetLine';

/** In points. */
export const margins = { top: 30, bottom: 40, side: 20 } as const;
/** An A4 upright between its margins, less some air for printers. */
const room = 842 - margins.top - margins.bottom - 15;
/** Percent; what fits in the width, and what can still be read. */
const usual = 82;
const least = 60;

/** The scale at which the top and the lines of the first page fit on it, and those of the second below the repeated title. */
export function pageScale(firstPage: readonly SheetLine[], secondPage: readonly SheetLine[]): number {
  const height = Math.max(topHeight + heightOfAll(firstPage), titleHeight + heightOfAll(secondPage));
  return Math.max(least, Math.min(usual, Math.floor((room / height) * 100)));
}

function heightOfAll(lines: readonly SheetLine[]): number {
  return lines.reduce((sum, line) => sum + (heightOf(line) ?? plainHeight), 0);
}
