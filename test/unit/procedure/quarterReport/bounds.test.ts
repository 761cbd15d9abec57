import { addDays, toDay } from '../../../../src/procedure/calendar/day';
import { closingDay } from '../../../../src/procedure/quarterReport/counted/closingDay';
import { countRepeats } from '../../../../src/procedure/quarterReport/countRepeats';
import { needOf } from '../../../../src/procedure/quarterReport/counted/needOf';
import type { Need } from '../../../../src/procedure/quarterReport/counted/needOf';
import { percentile } from '../../../../src/procedure/quarterReport/attention/percentile';
import { shareOf } from '../../../../src/procedure/quarterReport/counted/shareOf';
import { within } from '../../../../src/procedure/calendar/within';
import { seriousFigures } from '../../../../src/procedure/quarterReport/seriousFigures';

const day = (text: string | null) => (text === null ? null : toDay(text));
const quarter = { first: toDay('2026-04-01'), last: toDay('2026-06-30') };

describe('a quarter', () => {
  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
    [null, false],
  ])('holds %s: %s', (text, holds) => {
    expect(within(day(text), quarter)).toBe(holds);
  });

  // The same quarter of last year began on 1 April 2025, 31 days before it is 1 March, a year before it 1 April 2024; the trend
  // begins on 1 July 2024.
  it.each<[string, string | null, string | null, Need]>([
    ['received in it, closed or not', '2026-05-01', '2026-05-02', 'all'],
    ['received on its first day, and by its dates closed before', '2026-04-01', '2026-03-31', 'all'],
    ['received earlier and open when it began', '2024-01-01', '2026-04-01', 'all'],
    ['received earlier and open still', '2024-01-01', null, 'all'],
    ['without a date of receipt', null, '2024-01-01', 'all'],
    ['received thirteen months before it', '2025-03-01', '2025-03-02', 'lookBack'],
    ['received earlier and closed in that quarter', '2025-02-28', '2025-04-01', 'handled'],
    ['received on its last day', '2025-06-30', '2025-07-01', 'handled'],
    ['received after it and closed before the last one', '2025-07-01', '2025-12-31', 'lookBack'],
    ['closed in the quarter before', '2025-07-01', '2026-01-01', 'handled'],
    ['received in the quarter before, and by its dates closed before', '2026-01-01', '2025-12-31', 'handled'],
    ['received earlier and closed before that', '2025-02-28', '2025-03-31', 'relation'],
    ['received a year before that', '2024-04-01', '2024-04-02', 'relation'],
    ['closed in the trend', '2024-03-31', '2024-07-01', 'status'],
    ['closed before the trend', '2024-03-31', '2024-06-30', 'dates'],
  ])('needs of a complaint %s', (_, receivedOn, closedOn, need) => {
    expect(needOf({ year: 2026, quarter: 2 })({ receivedOn: day(receivedOn), closedOn: day(closedOn) })).toBe(
      need,
    );
  });

  it('after a leap day needs the whole quarter of the year before', () => {
    const need = needOf({ year: 2024, quarter: 2 });
    const closed = (text: string) => ({ receivedOn: toDay(text), closedOn: toDay(text) });
    expect([need(closed('2023-03-01')), need(closed('2023-02-28'))]).toEqual(['lookBack', 'relation']);
  });
});

describe('a complaint leaves the stock', () => {
  it.each([
    ['2026-05-01', '2026-05-03', 'closed', '2026-05-03'],
    ['2026-05-01', '2026-05-03', 'new', '2026-05-03'],
    ['2026-05-01', '2026-05-01', 'closed', '2026-05-01'],
    ['2026-05-01', '2026-04-30', 'closed', '2026-05-01'],
    ['2026-05-01', null, 'new', null],
    ['2026-05-01', null, 'closed', '2026-05-01'],
    ['2026-05-01', null, 'closedInWriting', '2026-05-01'],
    [null, null, 'closed', null],
    [null, '2026-05-03', 'closed', null],
  ] as const)('received %s and closed %s as %s on %s', (receivedOn, closedOn, status, closing) => {
    expect(closingDay({ receivedOn: day(receivedOn), closedOn: day(closedOn), status })).toBe(closing);
  });
});

describe('a relation complains again', () => {
  const again = (days: number) => {
    const second = toDay('2026-05-01');
    const of = (receivedOn: typeof second) => ({ receivedOn, relation: ['0612345678'] });
    return countRepeats([of(second), of(addDays(second, -days))], quarter);
  };

  it.each([
    [0, 1],
    [1, 1],
    [365, 1],
    [366, 0],
  ])('%i days later: %i', (days, repeats) => {
    expect(again(days)).toBe(repeats);
  });

  it('whatever it complained of on a day that nobody knows', () => {
    const of = (receivedOn: string | null) => ({ receivedOn: day(receivedOn), relation: ['a'] });
    expect(countRepeats([of('2026-04-02'), of(null), of('2026-04-03')], quarter)).toBe(1);
  });

  it('by any of the ways in which it is recognised, and others do not count', () => {
    const of = (text: string, ...relation: string[]) => ({ receivedOn: toDay(text), relation });
    const complaints = [of('2026-04-02', 'a', 'b'), of('2026-04-03', 'c', 'b'), of('2026-04-04', 'd')];
    expect(countRepeats(complaints, quarter)).toBe(1);
    expect(countRepeats([of('2026-01-02', 'a'), of('2026-01-03', 'a')], quarter)).toBe(0);
  });
});

describe('a part of the whole', () => {
  it.each([
    [1, 4, null],
    [1, 5, 0.2],
    [0, 0, null],
  ])('%i of %i is %s', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });

  it.each<[number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[10, 2, 30], 0.5, 10],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
    [[0, 10], 0.9, 9],
  ])('of %j at %d is %s', (values, part, value) => {
    expect(percentile(values, part)).toBe(value);
  });
});

describe('a serious complaint', () => {
  // Received on a Thursday before a free Friday.
  const serious = (headInformedOn: string | null, severity: 'serious' | 'normal' = 'serious') =>
    seriousFigures(
      [
        {
          receivedOn: toDay('2026-05-14'),
          severity,
          headInformedOn: day(headInformedOn),
          letterSentOn: null,
        },
      ],
      quarter,
      [toDay('2026-05-15')],
    );

  it.each([
    ['2026-05-14', 1],
    ['2026-05-18', 1],
    ['2026-05-19', 0],
    [null, 0],
  ])('of which the head knew on %s was told in time: %i', (informed, inTime) => {
    expect(serious(informed)).toEqual({ received: 1, headInformedInTime: inTime, letterSent: 0 });
  });

  it('is no other', () => {
    expect(serious('2026-05-14', 'normal')).toEqual({ received: 0, headInformedInTime: 0, letterSent: 0 });
  });
});
