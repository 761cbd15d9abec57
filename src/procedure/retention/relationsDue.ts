import { addMonths } from '../calendar/addMonths';
import type { Day } from '../calendar/day';

/** A calamity as far as it matters here. */
interface EndedCalamity {
  status: 'open' | 'closed';
  closedOn: Day | null;
  /** A complaint that is linked to it is still kept itself. */
  isHeld: boolean;
}

/**
 * Whether the office has kept long enough whom a calamity hit (procedure, section 6).
 * @param months that personal data are kept
 */
export const relationsDue = (
  { status, closedOn, isHeld }: EndedCalamity,
  { today, months }: { today: Day; months: number },
): boolean => status === 'closed' && closedOn !== null && !isHeld && addMonths(closedOn, months) <= today;
