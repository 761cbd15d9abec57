import type { Calamity } from '../calamity/calamity';
import { daysBetween } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { within } from '../calendar/within';

export type CountedCalamity = Pick<
  Calamity,
  'code' | 'title' | 'affected' | 'approached' | 'registeredOn' | 'firstLetterOn'
>;

/** What the board is told of one calamity; `null` where it isn't known, or not yet. */
export interface CalamityFigures extends Pick<Calamity, 'code' | 'title' | 'affected' | 'approached'> {
  /** Calendar days from the day of registration to the first letter; 0 for a letter that went out before. */
  daysToLetter: number | null;
}

/** The calamities that were registered in a period (procedure, section 6), in the order of the sheet. */
export function calamityFigures(calamities: readonly CountedCalamity[], period: Period): CalamityFigures[] {
  return calamities
    .filter(({ registeredOn }) => within(registeredOn, period))
    .map(({ code, title, affected, approached, registeredOn, firstLetterOn }) => ({
      code,
      title,
      affected,
      approached,
      daysToLetter:
        registeredOn === null || firstLetterOn === null
          ? null
          : Math.max(0, daysBetween(registeredOn, firstLetterOn)),
    }));
}
