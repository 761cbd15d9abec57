import type { Complaint, ComplaintField } from '../../complaint/complaint';
import { addDays } from '../../calendar/day';
import { quarterBounds, shiftQuarter } from '../../calendar/quarterOf';
import { periodsOf } from '../../calendar/reported';
import type { Reported } from '../../calendar/reported';

/** The trend of a quarter's report ends with it. */
export const quartersInTrend = 8;

/** Of a complaint that is only looked back at: how often it is complained, by whom again, and whether promises were kept. */
export const lookedBackAt = [
  'receivedOn',
  'status',
  'category',
  'round',
  'firstCallbackOn',
  'firstAttemptOn',
  'calledOn',
  'phone',
  'postcode',
  'address',
] as const satisfies readonly ComplaintField[];

/**
 * How much of a complaint a quarter's figures need, so that a long register need not be read whole:
 * - `all`: received or closed since the quarter began, open, or without a date;
 * - `lookBack`: received in the thirteen months before, or closed since the same quarter of last year began. A promise that
 *   fell due in that quarter was hardly made more than a month before it;
 * - `status`: in the trend, in which no complaint after all doesn't count;
 * - `dates`: what is older only tells how old the register is.
 */
export type Need = 'all' | 'lookBack' | 'status' | 'dates';

export function needOf(quarter: Reported): (ends: Pick<Complaint, 'receivedOn' | 'closedOn'>) => Need {
  const {
    period: { first },
    lastYear: { first: lastYear },
  } = periodsOf(quarter);
  const oldest = addDays(lastYear, -31);
  const trend = quarterBounds(shiftQuarter(quarter, 1 - quartersInTrend)).first;
  return ({ receivedOn, closedOn }) => {
    if (receivedOn === null || closedOn === null || receivedOn >= first || closedOn >= first) return 'all';
    if (receivedOn >= oldest || closedOn >= lastYear) return 'lookBack';
    return receivedOn >= trend || closedOn >= trend ? 'status' : 'dates';
  };
}
