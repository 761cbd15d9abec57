import type { Complaint } from '../complaint/complaint';
import { addDays } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import type { CountedComplaint } from './counted/countedComplaint';
import { memory } from './counted/needOf';
import { within } from '../calendar/within';

/** Complaints received in a period from a relation who had complained before, at most a year earlier. */
export function countRepeats(
  complaints: readonly Pick<CountedComplaint, 'receivedOn' | 'relation'>[],
  period: Period,
): number {
  const lastOf = new Map<string, Day>();
  let repeats = 0;
  for (const { receivedOn, relation } of complaints.filter(isDated).sort(byReceipt)) {
    if (within(receivedOn, period)) {
      const oldest = addDays(receivedOn, -memory);
      if (relation.some((key) => (lastOf.get(key) ?? '') >= oldest)) repeats += 1;
    }
    for (const key of relation) lastOf.set(key, receivedOn);
  }
  return repeats;
}

type Dated<T> = T & { receivedOn: Day };

function isDated<T extends Pick<Complaint, 'receivedOn'>>(complaint: T): complaint is Dated<T> {
  return complaint.receivedOn !== null;
}

function byReceipt(a: { receivedOn: Day }, b: { receivedOn: Day }): number {
  return a.receivedOn < b.receivedOn ? -1 : Number(a.receivedOn > b.receivedOn);
}
