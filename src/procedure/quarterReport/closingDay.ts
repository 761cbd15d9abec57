import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';

/**
 * The day on which a complaint left the stock; `null` while it is open or when its receipt has no date. A closing date
 * before the receipt is a slip: it counts on the day of receipt, so that the stock still reconciles.
 */
export function closingDay({ receivedOn, closedOn }: Pick<Complaint, 'receivedOn' | 'closedOn'>): Day | null {
  if (receivedOn === null || closedOn === null) return null;
  return closedOn < receivedOn ? receivedOn : closedOn;
}
