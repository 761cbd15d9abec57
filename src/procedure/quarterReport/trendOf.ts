import type { Day } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { quarterOf, shiftQuarter } from '../calendar/quarterOf';
import { closingDay } from './closingDay';
import type { Dated } from './closingDay';

export interface TrendPoint {
  quarter: Quarter;
  received: number;
  closed: number;
}

const keyOf = ({ year, quarter }: Quarter): number => year * 4 + quarter;

/** Received against closed in the `count` quarters that end with this one, oldest first. */
export function trendOf(complaints: readonly Dated[], last: Quarter, count: number): TrendPoint[] {
  const points = Array.from({ length: count }, (_, index): TrendPoint => {
    return { quarter: shiftQuarter(last, index + 1 - count), received: 0, closed: 0 };
  });
  const byQuarter = new Map(points.map((point) => [keyOf(point.quarter), point]));
  const add = (day: Day | null, what: 'received' | 'closed') => {
    const point = day === null ? undefined : byQuarter.get(keyOf(quarterOf(day)));
    if (point) point[what] += 1;
  };
  for (const complaint of complaints) {
    add(complaint.receivedOn, 'received');
    add(closingDay(complaint), 'closed');
  }
  return points;
}
