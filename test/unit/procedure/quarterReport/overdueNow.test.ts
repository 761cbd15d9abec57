import { toDay } from '../../../../src/procedure/calendar/day';
import { overdueNow } from '../../../../src/procedure/quarterReport/overdueNow';
import { counted } from './counted';

const today = toDay('2026-07-09');

describe('a callback that is overdue now', () => {
  it.each([
    ['whose date is past', {}, 1],
    ['of today', { callbackOn: today }, 0],
    ['without a date', { callbackOn: null }, 0],
    ['whose relation was called', { calledOn: toDay('2026-07-08') }, 0],
    ['called by its status', { status: 'calledBack' }, 0],
    ['closed', { closedOn: toDay('2026-07-08') }, 0],
    ['ended by its status', { status: 'withdrawn' }, 0],
    ['promised anew for later', { callbackOn: toDay('2026-07-10') }, 0],
  ] as const)('of a complaint %s', (_, changes, expected) => {
    expect(overdueNow([counted(changes)], today)).toHaveLength(expected);
  });
});
