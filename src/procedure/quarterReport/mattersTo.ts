import type { Complaint } from '../complaint/complaint';
import { addDays } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { quarterBounds, shiftQuarter } from '../calendar/quarterOf';

/**
 * Whether a complaint can count in a quarter's figures beyond the stock and the trend, so that a long register need not
 * be read whole: received in the quarter or in the thirteen months before it, closed since the same quarter of last year
 * began, open, or without a date. A promise that fell due in that quarter was hardly made more than a month before it.
 */
export function mattersTo(
  quarter: Quarter,
): (complaint: Pick<Complaint, 'receivedOn' | 'closedOn'>) => boolean {
  const { first } = quarterBounds(shiftQuarter(quarter, -4));
  const oldest = addDays(first, -31);
  return ({ receivedOn, closedOn }) =>
    receivedOn === null || receivedOn >= oldest || closedOn === null || closedOn >= first;
}
