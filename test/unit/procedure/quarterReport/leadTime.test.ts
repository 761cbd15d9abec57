import fc from 'fast-check';
import type { Complaint } from '../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds } from '../../../../src/procedure/calendar/quarterOf';
import { leadTimeOf, leadTimes } from '../../../../src/procedure/quarterReport/leadTime';
import { percentile } from '../../../../src/procedure/quarterReport/attention/percentile';
import { counted } from './counted';

const period = quarterBounds({ year: 2026, quarter: 3 });
const leadTime = (...told: Parameters<typeof leadTimes>) => leadTimeOf(leadTimes(...told));
const closed = (receivedOn: string, closedOn: string, status: Complaint['status'] = 'closed') => ({
  receivedOn: toDay(receivedOn),
  closedOn: toDay(closedOn),
  status,
});

describe('the lead time', () => {
  it.each([
    ['on the day itself', closed('2026-07-01', '2026-07-01'), 0],
    ['a week later', closed('2026-07-01', '2026-07-08'), 5],
    ['received in a weekend, closed on Monday', closed('2026-07-04', '2026-07-06'), 0],
    ['over a holiday', closed('2026-07-13', '2026-07-15'), 1],
    ['by a date before the receipt', closed('2026-07-10', '2026-07-01'), 0],
  ])('of a complaint closed %s', (_, complaint, expected) => {
    expect(leadTime([complaint], period, [toDay('2026-07-14')]).median).toBe(expected);
  });

  it('is unknown while nothing was closed in the quarter', () => {
    const lines = [closed('2026-04-01', '2026-06-30'), counted()];
    expect(leadTime(lines, period, [])).toEqual({ median: null, ninetiethPercentile: null });
  });

  it('is that of complaints that ran their course on days that are known', () => {
    const others = [
      closed('2026-07-01', '2026-07-01', 'withdrawn'),
      counted({ status: 'closed', closedOn: null }),
    ];
    const lines = [closed('2026-07-01', '2026-07-08'), ...others];
    expect(leadTime(lines, period, []).median).toBe(5);
  });
});

describe('a percentile', () => {
  // PERCENTILE.INC of the same arguments.
  it.each([
    [[4, 1, 3, 2], 0.5, 2.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
    [[10, 20], 0.9, 19],
    [[7], 0.9, 7],
    [[], 0.5, null],
  ])('of %j at %d is %d', (values, part, expected) => {
    expect(percentile(values, part)).toBe(expected);
  });

  it('lies between the smallest and the largest, and grows with its part', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1 }), fc.nat(100), fc.nat(100), (values, a, b) => {
        const [low = 0, high = 0] = [
          percentile(values, Math.min(a, b) / 100),
          percentile(values, Math.max(a, b) / 100),
        ];
        expect(Math.min(...values)).toBeLessThanOrEqual(low ?? NaN);
        expect(low).toBeLessThanOrEqual((high ?? NaN) + 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
