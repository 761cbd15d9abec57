import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds } from '../../../../src/procedure/calendar/quarterOf';
import { keptPromises } from '../../../../src/procedure/quarterReport/keptPromises';
import { anyCounted, counted } from './counted';

const period = quarterBounds({ year: 2026, quarter: 3 });
const today = toDay('2026-08-03');

const told = (changes: Parameters<typeof counted>[0]) => {
  const { kept, broken } = keptPromises([counted(changes)], period, today);
  if (kept + broken === 0) return 'not counted';
  return kept === 1 ? 'kept' : broken === 1 && 'broken';
};

describe('a promise to call back', () => {
  it.each<[string, Parameters<typeof counted>[0], ReturnType<typeof told>]>([
    ['on its date', { calledOn: toDay('2026-07-08') }, 'kept'],
    ['before its date', { calledOn: toDay('2026-07-02') }, 'kept'],
    ['after its date', { calledOn: toDay('2026-07-09') }, 'broken'],
    ['not yet, while its date is past', {}, 'broken'],
    ['not yet, on its date', { firstCallbackOn: today }, 'not counted'],
    ['not yet, before its date', { firstCallbackOn: toDay('2026-08-04') }, 'not counted'],
    [
      'on a date that was moved later',
      { callbackOn: toDay('2026-07-20'), calledOn: toDay('2026-07-20') },
      'broken',
    ],
    [
      'on its date, and again in a second round',
      { restartedOn: [toDay('2026-07-08')], calledOn: toDay('2026-07-30') },
      'kept',
    ],
    ['late, and again in a second round', { restartedOn: [toDay('2026-07-09')] }, 'broken'],
    [
      'on its date by a call that nobody answered, reached the day after',
      { firstAttemptOn: toDay('2026-07-08'), calledOn: toDay('2026-07-09') },
      'kept',
    ],
    ['on its date by a call that nobody answered', { firstAttemptOn: toDay('2026-07-08') }, 'kept'],
    ['a day late by a call that nobody answered', { firstAttemptOn: toDay('2026-07-09') }, 'broken'],
    [
      'late, and by a call that nobody answered in a second round',
      { restartedOn: [toDay('2026-07-09')], firstAttemptOn: toDay('2026-07-20') },
      'broken',
    ],
    ['by letter on its date', { status: 'closedInWriting', closedOn: toDay('2026-07-08') }, 'kept'],
    ['by letter after its date', { status: 'closedInWriting', closedOn: toDay('2026-07-09') }, 'broken'],
    [
      'by letter, after a call on its date that nobody answered',
      {
        status: 'closedInWriting',
        firstAttemptOn: toDay('2026-07-08'),
        closedOn: toDay('2026-07-20'),
      },
      'kept',
    ],
    ['by letter on a day that nobody noted', { status: 'closedInWriting' }, 'not counted'],
    [
      'to nobody, ended on its date',
      { status: 'closedUntold', closedOn: toDay('2026-07-08') },
      'not counted',
    ],
    [
      'to nobody, ended after its date',
      { status: 'closedUntold', closedOn: toDay('2026-07-13') },
      'not counted',
    ],
    [
      'to nobody, after a call on its date that nobody answered',
      { status: 'closedUntold', firstAttemptOn: toDay('2026-07-08'), closedOn: toDay('2026-07-13') },
      'kept',
    ],
    ['never, withdrawn before its date', { closedOn: toDay('2026-07-03') }, 'not counted'],
    ['never, closed after its date', { closedOn: toDay('2026-07-13') }, 'broken'],
    ['that fell due before the quarter', { firstCallbackOn: toDay('2026-06-30') }, 'not counted'],
    ['without a date', { firstCallbackOn: null }, 'not counted'],
  ])('%s is %s', (_, changes, expected) => {
    expect(told(changes)).toBe(expected);
  });

  it('counts once, however often its callback moved', () => {
    fc.assert(
      fc.property(fc.array(anyCounted), (complaints) => {
        const moved = complaints.map((complaint) => ({ ...complaint, callbackOn: toDay('2026-12-01') }));
        expect(keptPromises(moved, period, today)).toEqual(keptPromises(complaints, period, today));
        const { kept, broken } = keptPromises(complaints, period, today);
        expect(kept + broken).toBeLessThanOrEqual(complaints.length);
      }),
    );
  });
});
