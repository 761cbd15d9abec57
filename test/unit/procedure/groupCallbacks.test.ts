import fc from 'fast-check';
import { statuses } from '../../../src/procedure/complaint';
import { toDay } from '../../../src/procedure/day';
import { groupCallbacks } from '../../../src/procedure/groupCallbacks';
import { isOpen } from '../../../src/procedure/lifeCycle';
import { anyDay } from './arbitraries';

const wednesday = toDay('2026-07-01');
const due = (day: string | null, status: 'new' | 'closed' = 'new') => ({
  callbackOn: day === null ? null : toDay(day),
  status,
});

describe('the list of callbacks', () => {
  it('puts each open complaint where it belongs, by date', () => {
    const later = due('2026-07-06');
    const sunday = due('2026-07-05');
    const thursday = due('2026-07-02');
    const now = due('2026-07-01');
    const late = due('2026-06-30');
    const longLate = due('2026-06-01');
    const none = due(null);
    const closed = due('2026-06-30', 'closed');
    expect(groupCallbacks([later, sunday, closed, none, thursday, late, now, longLate], wednesday)).toEqual({
      overdue: [longLate, late],
      today: [now],
      thisWeek: [thursday, sunday],
      later: [later],
      withoutDate: [none],
    });
  });

  it('has no rest of the week on a Sunday', () => {
    const { thisWeek, later } = groupCallbacks([due('2026-07-06')], toDay('2026-07-05'));
    expect([thisWeek.length, later.length]).toEqual([0, 1]);
  });

  it('keeps the order of the sheet within a day', () => {
    const lines = ['a', 'b', 'c'].map((name) => ({ ...due('2026-07-01'), name }));
    expect(groupCallbacks(lines, wednesday).today.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('forgets no open complaint and shows none twice', () => {
    const anyLine = fc.record({
      callbackOn: fc.option(anyDay),
      status: fc.option(fc.constantFrom(...statuses)),
    });
    fc.assert(
      fc.property(fc.array(anyLine), anyDay, (lines, today) => {
        const listed = Object.values(groupCallbacks(lines, today)).flat();
        expect(listed).toHaveLength(lines.filter(isOpen).length);
        expect(new Set(listed)).toEqual(new Set(lines.filter(isOpen)));
      }),
    );
  });
});
