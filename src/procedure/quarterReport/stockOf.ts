import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { within } from '../calendar/within';
import { closingDay, endedUndated } from './counted/closingDay';
import type { Dated } from './counted/closingDay';

export interface Stock {
  openAtStart: number;
  received: number;
  closed: number;
  /** Of those closed: the relation took it back. */
  withdrawn: number;
  /** Of those closed: on a day that nobody noted; they count on the day of receipt. */
  closedUndated: number;
  openAtEnd: number;
}

/**
 * The complaints on hand around a period, each figure counted for itself; complaints without a date of receipt are in
 * none of them.
 */
export function stockOf(complaints: readonly Dated[], period: Period): Stock {
  const stock: Stock = {
    openAtStart: 0,
    received: 0,
    closed: 0,
    withdrawn: 0,
    closedUndated: 0,
    openAtEnd: 0,
  };
  for (const complaint of complaints) {
    const { receivedOn } = complaint;
    if (receivedOn === null) continue;
    const closed = closingDay(complaint);
    const isOpenAfter = (day: Day) => closed === null || closed > day;
    if (receivedOn < period.first && (closed === null || closed >= period.first)) stock.openAtStart += 1;
    if (within(receivedOn, period)) stock.received += 1;
    if (within(closed, period)) {
      stock.closed += 1;
      if (complaint.status === 'withdrawn') stock.withdrawn += 1;
      if (endedUndated(complaint)) stock.closedUndated += 1;
    }
    if (receivedOn <= period.last && isOpenAfter(period.last)) stock.openAtEnd += 1;
  }
  return stock;
}

/** Open at the start, plus received, less closed, is what is open at the end. */
export function reconciles({ openAtStart, received, closed, openAtEnd }: Stock): boolean {
  return openAtStart + received - closed === openAtEnd;
}
