import type { Day } from '../day';
import { isOpen } from '../lifeCycle';
import type { Period } from '../quarter';
import { categoryKey } from './categoryFigures';
import type { CountedComplaint } from './countedComplaint';
import { within } from './within';

/** How many complaints the figures can't place as the procedure asks; none of them is dropped without a word. */
export interface DataQuality {
  /** In the whole register: without a date of receipt, so in no quarter. */
  undated: number;
  /** In the whole register: received after today; they count in the quarter of that date. */
  inTheFuture: number;
  /** In the whole register: ended by their status, but without a closing date, so still in the stock. */
  endedWithoutDate: number;
  /** Received in the period, without a category. */
  uncategorised: number;
  /** Received in the period, in a category that is not, or no longer, on the list. */
  unlistedCategory: number;
  /** Received in the period and kept incomplete. */
  incomplete: number;
  /** Received in the period, open and without a callback date. */
  withoutCallbackDate: number;
  /** Closed in the period by a date before the receipt; they count as closed on the day of receipt. */
  closedBeforeReceipt: number;
  /** Called back in the period without a check before it (procedure, section 3). */
  calledUnchecked: number;
  /** Received in the period and anonymised since; they count as ever. */
  anonymised: number;
}

interface Measure {
  period: Period;
  today: Day;
  categories: readonly string[];
}

export function dataQuality(
  complaints: readonly CountedComplaint[],
  { period, today, categories }: Measure,
): DataQuality {
  const listed = new Set(categories.map(categoryKey));
  const count = (wanted: (complaint: CountedComplaint) => boolean) => complaints.filter(wanted).length;
  const received = ({ receivedOn }: CountedComplaint) => within(receivedOn, period);
  return {
    undated: count(({ receivedOn }) => receivedOn === null),
    inTheFuture: count(({ receivedOn }) => receivedOn !== null && receivedOn > today),
    endedWithoutDate: count((complaint) => !isOpen(complaint) && complaint.closedOn === null),
    uncategorised: count((complaint) => received(complaint) && complaint.category === ''),
    unlistedCategory: count(
      (complaint) =>
        received(complaint) && complaint.category !== '' && !listed.has(categoryKey(complaint.category)),
    ),
    incomplete: count((complaint) => received(complaint) && complaint.status === 'incomplete'),
    withoutCallbackDate: count(
      (complaint) => received(complaint) && complaint.callbackOn === null && complaint.closedOn === null,
    ),
    closedBeforeReceipt: count(
      (complaint) =>
        received(complaint) &&
        complaint.receivedOn !== null &&
        complaint.closedOn !== null &&
        complaint.closedOn < complaint.receivedOn,
    ),
    calledUnchecked: count(
      ({ calledOn, checkedOn }) =>
        calledOn !== null && within(calledOn, period) && (checkedOn === null || checkedOn > calledOn),
    ),
    anonymised: count((complaint) => received(complaint) && complaint.anonymisedOn !== null),
  };
}
