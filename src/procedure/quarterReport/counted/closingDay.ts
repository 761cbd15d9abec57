import type { Complaint } from '../../complaint/complaint';
import type { Day } from '../../calendar/day';
import { endingOf } from '../../complaint/statuses';

/** What says when a complaint was on hand. */
export type Dated = Pick<Complaint, 'receivedOn' | 'closedOn' | 'status'>;

/** Whether it ended by its status, on a day that nobody noted. */
export const endedUndated = ({ status, closedOn }: Pick<Complaint, 'status' | 'closedOn'>): boolean =>
  closedOn === null && endingOf(status) !== undefined;

/**
 * The day on which a complaint left the stock; `null` while it is open or when its receipt has no date. A closing date
 * before the receipt is a slip, and one that lacks where the status says that it ended is not known: both count on the day
 * of receipt, so that the stock still reconciles and nothing counts as open that isn't.
 */
export function closingDay({ receivedOn, closedOn, status }: Dated): Day | null {
  if (receivedOn === null) return null;
  if (closedOn === null) return endedUndated({ status, closedOn }) ? receivedOn : null;
  return closedOn < receivedOn ? receivedOn : closedOn;
}
