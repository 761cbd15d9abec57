import type { Day } from '../calendar/day';
import { contradictionIn } from '../complaint/contradiction';
import type { Period } from '../calendar/quarter';
import { categoryKey } from './categoryFigures';
import { endedUndated } from './counted/closingDay';
import type { Dated } from './counted/closingDay';
import type { CountedComplaint } from './counted/countedComplaint';
import { isOpen } from '../lifeCycle/lifeCycle';
import { within } from '../calendar/within';

/** How many complaints the figures can't place as the procedure asks; none of them is dropped without a word. */
export interface DataQuality {
  /** In the whole register: without a date of receipt, so in no quarter. */
  undated: number;
  /** In the whole register: received after today; they count in the quarter of that date. */
  inTheFuture: number;
  /** In the whole register, with a date of receipt: ended by their status, but without a closing date; they count as closed on the day of receipt. */
  endedWithoutDate: number;
  /** Received or closed in the period, but open by their status; they count as closed. */
  closedButOpen: number;
  /** Received in the period, without a category. */
  uncategorised: number;
  /** Received in the period, in a category that is not, or no longer, on the list. */
  unlistedCategory: number;
  /** Received in the period and kept incomplete. */
  incomplete: number;
  /** Received in the period, open and without a callback date. */
  withoutCallbackDate: number;
  /** Received in the period and closed by a date before that; they count as closed on the day of receipt. */
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

/**
 * @param dates of the whole register, as far as it is dated
 * @param complaints those that can matter to the period
 */
export function dataQuality(
  dates: readonly Dated[],
  complaints: readonly CountedComplaint[],
  { period, today, categories }: Measure,
): DataQuality {
  const listed = new Set(categories.map(categoryKey));
  const found: DataQuality = {
    undated: 0,
    inTheFuture: 0,
    endedWithoutDate: dates.filter(endedUndated).length,
    closedButOpen: 0,
    uncategorised: 0,
    unlistedCategory: 0,
    incomplete: 0,
    withoutCallbackDate: 0,
    closedBeforeReceipt: 0,
    calledUnchecked: 0,
    anonymised: 0,
  };
  for (const complaint of complaints) {
    const { receivedOn, category, closedOn, calledOn, checkedOn } = complaint;
    const add = (what: keyof DataQuality, applies: boolean) => {
      if (applies) found[what] += 1;
    };
    add('undated', receivedOn === null);
    add('inTheFuture', receivedOn !== null && receivedOn > today);
    if (receivedOn !== null && (within(receivedOn, period) || within(closedOn, period))) {
      add('closedButOpen', contradictionIn(complaint) === 'closedButOpen');
    }
    if (calledOn !== null && within(calledOn, period)) {
      add('calledUnchecked', checkedOn === null || checkedOn > calledOn);
    }
    if (receivedOn === null || !within(receivedOn, period)) continue;
    add('uncategorised', category === '');
    add('unlistedCategory', category !== '' && !listed.has(categoryKey(category)));
    add('incomplete', complaint.status === 'incomplete');
    add('withoutCallbackDate', complaint.callbackOn === null && isOpen(complaint));
    add('closedBeforeReceipt', closedOn !== null && closedOn < receivedOn);
    add('anonymised', complaint.anonymisedOn !== null);
  }
  return found;
}
