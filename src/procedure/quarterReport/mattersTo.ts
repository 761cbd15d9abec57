import type { Complaint } from '../complaint/complaint';
import { addDays } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { quarterBounds } from '../calendar/quarterOf';

/**
 * Whether a complaint can count in a quarter's figures beyond the stock and the trend, so that a long register need not
 * be read whole: received in the quarter or in the year and a day before it, still open when it began, or without a date.
 */
export function mattersTo(
  quarter: Quarter,
): (complaint: Pick<Complaint, 'receivedOn' | 'closedOn'>) => boolean {
  const { first } = quarterBounds(quarter);
  // A year and a day, or after a leap day just the year; the same quarter of last year begins no earlier.
  const oldest = addDays(first, -366);
  return ({ receivedOn, closedOn }) =>
    receivedOn === null || receivedOn >= oldest || closedOn === null || closedOn >= first;
}
