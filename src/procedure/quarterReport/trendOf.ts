import type { Day } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { quarterBounds, quarterOf, shiftQuarter } from '../calendar/quarterOf';
import { closingDay } from './counted/closingDay';
import type { Dated } from './counted/closingDay';

export interface TrendPoint {
  quarter: Quarter;
  /** `null` before the register's first complaint: nobody knows how many there were. */
  received: number | null;
  closed: number | null;
}

const keyOf = ({ year, quarter }: Quarter): number => year * 4 + quarter;

/** Received against closed in the `count` quarters that end with this one, oldest first. */
export function trendOf(complaints: readonly Dated[], last: Quarter, count: number): TrendPoint[] {
  const points = Array.from({ length: count }, (_, index) => {
    return { quarter: shiftQuarter(last, index + 1 - count), received: 0, closed: 0 };
  });
  const byQuarter = new Map(points.map((point) => [keyOf(point.quarter), point]));
  const add = (day: Day | null, what: 'received' | 'closed') => {
    const point = day === null ? undefined : byQuarter.get(keyOf(quarterOf(day, last.firstMonth)));
    if (point) point[what] += 1;
  };
  for (const complaint of complaints) {
    add(complaint.receivedOn, 'received');
    add(closingDay(complaint), 'closed');
  }
  const began = beganOn(complaints);
  const isKnown = ({ quarter }: TrendPoint) => began !== null && began <= quarterBounds(quarter).last;
  return points.map((point) => (isKnown(point) ? point : { ...point, received: null, closed: null }));
}

/** The day of the register's first complaint; `null` when none is dated. */
export function beganOn(complaints: readonly Dated[]): Day | null {
  let first: Day | null = null;
  for (const { receivedOn } of complaints) {
    if (receivedOn !== null && (first === null || receivedOn < first)) first = receivedOn;
  }
  return first;
}
