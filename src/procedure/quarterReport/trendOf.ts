import type { Complaint } from '../complaint';
import type { Quarter } from '../quarter';
import { quarterBounds, shiftQuarter } from '../quarterOf';
import { stockOf } from './stockOf';

export interface TrendPoint {
  quarter: Quarter;
  received: number;
  closed: number;
}

/** Received against closed in the `count` quarters that end with this one, oldest first. */
export function trendOf(
  complaints: readonly Pick<Complaint, 'receivedOn' | 'closedOn'>[],
  last: Quarter,
  count: number,
): TrendPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const quarter = shiftQuarter(last, index + 1 - count);
    const { received, closed } = stockOf(complaints, quarterBounds(quarter));
    return { quarter, received, closed };
  });
}
