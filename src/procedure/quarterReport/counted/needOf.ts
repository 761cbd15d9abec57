import type { Complaint, ComplaintField } from '../../complaint/complaint';
import { addDays } from '../../calendar/day';
import { quarterBounds, shiftQuarter } from '../../calendar/quarterOf';
import { periodsOf } from '../../calendar/reported';
import type { Reported } from '../../calendar/reported';

/** The trend of a quarter's report ends with it. */
export const quartersInTrend = 8;

/** In days, how long a complaint is remembered when its relation complains again: long, and yet the same story. */
export const memory = 365;

/**
 * Of a complaint that is only looked back at, besides its dates and status: how often it is complained, by whom again, and whether
 * promises were kept.
 */
export const lookedBackAt = [
  'category',
  'firstCallbackOn',
  'firstAttemptOn',
  'calledOn',
  'phone',
  'postcode',
  'address',
] as const satisfies readonly ComplaintField[];

/** Of one that was on hand in a quarter that stands beside, besides. */
export const handledAt = [
  'severity',
  'headInformedOn',
  'letterSentOn',
  'satisfied',
] as const satisfies readonly ComplaintField[];

/** Of one that only tells who complained before. */
export const relatedBy = ['phone', 'postcode', 'address'] as const satisfies readonly ComplaintField[];

/**
 * How much of a complaint a quarter's figures need, so that a long register need not be read whole:
 * - `all`: received or closed since the quarter began, open, or without a date;
 * - `handled`: looked back at, and how it was handled: on hand in the quarter before, or in the same one of last year;
 * - `lookBack`: received in the thirteen months before. A promise that fell due in the same quarter of last year was hardly made
 *   more than a month before it;
 * - `relation`: received in the year before the same quarter of last year, of which the repeated complaints stand beside;
 * - `status`: in the trend, in which no complaint after all doesn't count;
 * - `dates`: what is older only tells how old the register is.
 */
export type Need = 'all' | 'handled' | 'lookBack' | 'relation' | 'status' | 'dates';

export function needOf(quarter: Reported): (ends: Pick<Complaint, 'receivedOn' | 'closedOn'>) => Need {
  const { period, previous, lastYear } = periodsOf(quarter);
  const { first } = period;
  const oldest = addDays(lastYear.first, -31);
  const remembered = addDays(lastYear.first, -memory);
  const trend = quarterBounds(shiftQuarter(quarter, 1 - quartersInTrend)).first;
  return ({ receivedOn, closedOn }) => {
    if (receivedOn === null || closedOn === null || receivedOn >= first || closedOn >= first) return 'all';
    // A slip: closed before it was received.
    const left = closedOn < receivedOn ? receivedOn : closedOn;
    if ([previous, lastYear].some((one) => receivedOn <= one.last && left >= one.first)) return 'handled';
    if (receivedOn >= oldest) return 'lookBack';
    if (receivedOn >= remembered) return 'relation';
    return closedOn >= trend ? 'status' : 'dates';
  };
}
