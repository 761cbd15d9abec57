import { toDay } from '../../../../../src/procedure/calendar/day';
import type { Complaint } from '../../../../../src/procedure/complaint/complaint';
import { closedDays } from '../../../../../src/procedure/lifeCycle/waiting/closedDays';
import { aComplaint } from '../../../../fixtures/aComplaint';

const today = toDay('2026-07-08');
const on = (day: string | null, changes: Partial<Complaint> = {}) =>
  aComplaint({ status: 'handedOver', callbackOn: day === null ? null : toDay(day), ...changes });
const closed = (...lines: Complaint[]) =>
  closedDays(lines, today, ['2026-07-07', '2026-07-11', '2026-07-14', '2026-07-09'].map(toDay));

describe('calls on days on which the office is closed', () => {
  it('are counted by day, the first one first', () => {
    expect(closed(on('2026-07-14'), on('2026-07-09'), on('2026-07-14'), on('2026-07-10'))).toEqual([
      { day: '2026-07-09', calls: 1 },
      { day: '2026-07-14', calls: 2 },
    ]);
  });

  it('are none in a weekend, before today, without a day, and of whom was called or needs no call', () => {
    const called = { status: 'calledBack', calledOn: today, satisfied: 'yes' } as const;
    const ended = { status: 'withdrawn', closedOn: today } as const;
    expect(
      closed(on('2026-07-11'), on('2026-07-07'), on(null), on('2026-07-14', called), on('2026-07-14', ended)),
    ).toEqual([]);
  });
});
