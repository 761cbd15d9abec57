import fc from 'fast-check';
import type { Complaint } from '../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds, shiftQuarter } from '../../../../src/procedure/calendar/quarterOf';
import { closingDay } from '../../../../src/procedure/quarterReport/counted/closingDay';
import { reconciles, stockOf } from '../../../../src/procedure/quarterReport/stockOf';
import { trendOf } from '../../../../src/procedure/quarterReport/trendOf';
import { anyCounted } from './counted';

const quarter = { year: 2026, quarter: 3 } as const;
const period = quarterBounds(quarter);

const line = (
  receivedOn: string | null,
  closedOn: string | null = null,
  status: Complaint['status'] = null,
) => ({
  receivedOn: receivedOn === null ? null : toDay(receivedOn),
  closedOn: closedOn === null ? null : toDay(closedOn),
  status,
});

describe('the stock of a quarter', () => {
  it.each([
    ['received before and still open', line('2026-06-30'), [1, 0, 0, 1]],
    ['received and still open', line('2026-07-01'), [0, 1, 0, 1]],
    ['received and closed on the same day', line('2026-07-01', '2026-07-01'), [0, 1, 1, 0]],
    ['received before and closed on its first day', line('2026-06-30', '2026-07-01'), [1, 0, 1, 0]],
    ['received before and closed on its last day', line('2026-01-05', '2026-09-30'), [1, 0, 1, 0]],
    ['closed before it began', line('2026-06-01', '2026-06-30'), [0, 0, 0, 0]],
    ['closed after it ended', line('2026-07-01', '2026-10-01'), [0, 1, 0, 1]],
    ['received after it ended', line('2026-10-01'), [0, 0, 0, 0]],
    ['without a date of receipt', line(null, '2026-08-01'), [0, 0, 0, 0]],
    ['closed before it was received', line('2026-07-10', '2026-06-10'), [0, 1, 1, 0]],
    ['closed on a day that nobody noted', line('2026-07-10', null, 'closed'), [0, 1, 1, 0]],
    ['so, received before', line('2026-06-10', null, 'closed'), [0, 0, 0, 0]],
  ])('counts a complaint %s', (_, complaint, [openAtStart, received, closed, openAtEnd]) => {
    expect(stockOf([complaint], period)).toMatchObject({ openAtStart, received, closed, openAtEnd });
  });

  it('says of those closed which were withdrawn, and which on a day that nobody noted', () => {
    const lines = [
      line('2026-06-10', '2026-07-10', 'withdrawn'),
      line('2026-07-10', null, 'withdrawn'),
      line('2026-07-10', null, 'closed'),
      line('2026-07-10', '2026-10-10', 'withdrawn'),
    ];
    expect(stockOf(lines, period)).toMatchObject({ closed: 3, withdrawn: 2, closedUndated: 2 });
  });

  it('reconciles whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyCounted), (complaints) => {
        expect(reconciles(stockOf(complaints, period))).toBe(true);
      }),
    );
  });

  it('ends with what the next quarter begins with', () => {
    fc.assert(
      fc.property(fc.array(anyCounted), (complaints) => {
        const next = stockOf(complaints, quarterBounds(shiftQuarter(quarter, 1)));
        expect(stockOf(complaints, period).openAtEnd).toBe(next.openAtStart);
      }),
    );
  });

  it('that does not add up is seen', () => {
    expect(reconciles({ ...stockOf([], period), openAtStart: 2, received: 3, openAtEnd: 4 })).toBe(false);
  });
});

describe('a trend', () => {
  it('has a point for each quarter up to the last one', () => {
    const points = trendOf([line('2026-07-01'), line('2026-02-01', '2026-07-05')], quarter, 3);
    expect(points).toEqual([
      { quarter: { year: 2026, quarter: 1 }, received: 1, closed: 0 },
      { quarter: { year: 2026, quarter: 2 }, received: 0, closed: 0 },
      { quarter: { year: 2026, quarter: 3 }, received: 1, closed: 1 },
    ]);
  });

  it('knows nothing of quarters before the first complaint, and counts none after it as none', () => {
    const counts = (lines: ReturnType<typeof line>[]) =>
      trendOf(lines, quarter, 4).map(({ received, closed }) => [received, closed]);
    expect(counts([line('2026-02-01')])).toEqual([
      [null, null],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(counts([line('2026-10-01'), line(null)])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('over all years holds each dated complaint once', () => {
    fc.assert(
      fc.property(fc.array(anyCounted), (complaints) => {
        const points = trendOf(complaints, { year: 2028, quarter: 4 }, 24);
        const sum = (key: 'received' | 'closed') =>
          points.reduce((total, point) => total + (point[key] ?? 0), 0);
        expect(sum('received')).toBe(complaints.filter(({ receivedOn }) => receivedOn !== null).length);
        expect(sum('closed')).toBe(complaints.filter((complaint) => closingDay(complaint) !== null).length);
      }),
    );
  });
});
