import fc from 'fast-check';
import { addDays, toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds } from '../../../../src/procedure/calendar/quarterOf';
import { openAges } from '../../../../src/procedure/quarterReport/openAges';
import { stockOf } from '../../../../src/procedure/quarterReport/stockOf';
import { anyCounted, counted } from './counted';

const period = quarterBounds({ year: 2026, quarter: 3 });
const later = toDay('2026-10-05');

describe('how long complaints are open', () => {
  // 30 September 2026 is a Wednesday.
  it.each([
    ['2026-09-30', 'young', 0],
    ['2026-09-24', 'young', 4],
    ['2026-09-23', 'middle', 5],
    ['2026-09-02', 'middle', 20],
    ['2026-09-01', 'old', 21],
  ] as const)('counts one of %s as %s', (receivedOn, age, workingDays) => {
    const complaint = counted({ receivedOn: toDay(receivedOn) });
    const ages = openAges([complaint], period, later, []);
    expect(ages).toEqual({
      young: 0,
      middle: 0,
      old: 0,
      [age]: 1,
      oldest: { receivedOn: complaint.receivedOn, workingDays },
    });
  });

  it('leaves out holidays, and in a quarter that runs the days to come', () => {
    const complaint = counted({ receivedOn: toDay('2026-07-01') });
    const ages = openAges([complaint], period, toDay('2026-07-08'), [toDay('2026-07-02')]);
    expect(ages.oldest?.workingDays).toBe(4);
  });

  it('tells nothing of what was closed by then or came later', () => {
    const closed = counted({ closedOn: toDay('2026-09-30'), status: 'closed' });
    const undated = counted({ status: 'closed' });
    const next = counted({ receivedOn: addDays(period.last, 1) });
    expect(openAges([closed, undated, next], period, later, [])).toMatchObject({
      young: 0,
      middle: 0,
      old: 0,
      oldest: null,
    });
  });

  it('adds up to what is open at the end', () => {
    fc.assert(
      fc.property(fc.array(anyCounted), (complaints) => {
        const { young, middle, old } = openAges(complaints, period, later, []);
        expect(young + middle + old).toBe(stockOf(complaints, period).openAtEnd);
      }),
    );
  });
});
