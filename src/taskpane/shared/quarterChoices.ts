import type { FurtherTexts } from '../../i18n/further/furtherTexts';
import type { Quarter } from '../../procedure/calendar/quarter';

/** Quarters, the one of today first, to choose from by their place; of the two newest is said how far they are. */
export function quarterChoices(quarters: readonly Quarter[], texts: FurtherTexts['report']) {
  const remarks = [texts.running, texts.lastFull];
  return quarters.map(({ year, quarter }, index) => {
    const name = texts.quarterName(year, quarter);
    return { code: String(index), label: remarks[index] ? `${name} (${remarks[index]})` : name };
  });
}
