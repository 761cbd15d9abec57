import type { Calamity } from '../calamity/calamity';
import { addMonths } from '../calendar/addMonths';
import type { Day } from '../calendar/day';

/**
 * Whether the office has kept long enough whom a calamity hit (procedure, section 6).
 * @param isHeld a complaint that is linked to it is still kept itself
 * @param months that personal data are kept
 */
export const relationsDue = (
  { status, closedOn, isHeld }: Pick<Calamity, 'status' | 'closedOn'> & { isHeld: boolean },
  { today, months }: { today: Day; months: number },
): boolean => status === 'closed' && closedOn !== null && !isHeld && addMonths(closedOn, months) <= today;
