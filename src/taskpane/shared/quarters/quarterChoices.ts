import type { FurtherTexts } from '../../../i18n/further/furtherTexts';
import { bookYearName } from '../../../procedure/calendar/bookYear';
import type { Quarter } from '../../../procedure/calendar/quarter';

export const quarterNamed = (quarter: Quarter, texts: FurtherTexts['report']): string =>
  texts.quarterName(bookYearName(quarter), quarter.quarter);

/** Quarters, the one of today first, to choose from by their place; of the two newest is said how far they are. */
export function quarterChoices(quarters: readonly Quarter[], texts: FurtherTexts['report']) {
  const remarks = [texts.running, texts.lastFull];
  return quarters.map((quarter, index) => {
    const name = quarterNamed(quarter, texts);
    return { code: String(index), label: remarks[index] ? `${name} (${remarks[index]})` : name };
  });
}
