import fc from 'fast-check';
import { severities, satisfactions } from '../../../../../src/procedure/complaint/complaint';
import type { Complaint } from '../../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../../src/procedure/calendar/day';
import {
  callbackGroups,
  groupCallbacks,
} from '../../../../../src/procedure/lifeCycle/waiting/groupCallbacks';
import type { CallbackGroup } from '../../../../../src/procedure/lifeCycle/waiting/groupCallbacks';
import { endingOf, statuses } from '../../../../../src/procedure/complaint/statuses';
import { aComplaint } from '../../../../fixtures/aComplaint';
import { anyDay } from '../../arbitraries';

const wednesday = toDay('2026-07-01');
const someDay = toDay('2026-06-29');
const checked = { status: 'checked', checkedOn: someDay, checkedBy: 'Sanne Bakker' } as const;

/** Handed over, so that nothing but its callback date is to be waited for. */
const due = (day: string | null, changes: Partial<Complaint> = {}) =>
  aComplaint({
    callbackOn: day === null ? null : toDay(day),
    status: 'handedOver',
    handedOverOn: someDay,
    ...changes,
  });

const groupsOf = (complaint: Complaint): CallbackGroup[] => {
  const groups = groupCallbacks([complaint], wednesday);
  return callbackGroups.filter((group) => groups[group].length > 0);
};

describe('the group of a case', () => {
  it.each<[string, Complaint, CallbackGroup[]]>([
    ['a callback of an earlier day is overdue', due('2026-06-30'), ['overdue']],
    ['a callback of today', due('2026-07-01'), ['today']],
    ['a callback of tomorrow', due('2026-07-02'), ['tomorrow']],
    ['a callback before the end of Sunday', due('2026-07-05'), ['thisWeek']],
    ['a callback after Sunday', due('2026-07-06'), ['later']],
    ['no callback date', due(null), ['withoutDate']],
    [
      'a late callback leads, whatever is missing for it',
      due('2026-06-30', { status: 'followedUp' }),
      ['overdue'],
    ],
    [
      'what the employee carried out waits for its check',
      due('2026-07-03', { status: 'followedUp' }),
      ['check'],
    ],
    ['what was checked waits for its day', due('2026-07-03', checked), ['thisWeek']],
    [
      'what nobody was told of waits for hand-over',
      due('2026-07-03', { status: 'new', handedOverOn: null }),
      ['handOver'],
    ],
    [
      'a serious one without letter',
      due('2026-07-03', { severity: 'serious', headInformedOn: someDay }),
      ['serious'],
    ],
    [
      'a serious one with head and letter',
      due('2026-07-03', { severity: 'serious', headInformedOn: someDay, letterSentOn: someDay }),
      ['thisWeek'],
    ],
    [
      'a dissatisfied relation is not overdue by the old date',
      due('2026-06-30', { ...checked, status: 'calledBack', calledOn: someDay, satisfied: 'no' }),
      ['restart'],
    ],
    [
      'a dissatisfied relation of whom only the sheet knows',
      due('2026-06-30', { calledOn: someDay, satisfied: 'partly' }),
      ['restart'],
    ],
    [
      'a satisfied relation whose complaint is open',
      due('2026-06-30', { ...checked, status: 'calledBack', calledOn: someDay, satisfied: 'yes' }),
      ['close'],
    ],
    [
      'a satisfied relation whose serious complaint lacks its letter',
      due('2026-06-30', {
        status: 'calledBack',
        satisfied: 'yes',
        severity: 'serious',
        headInformedOn: someDay,
      }),
      ['serious'],
    ],
    ['a complaint that was kept incomplete', due(null, { status: 'incomplete' }), ['incomplete']],
    [
      'a relation who was not reached, by the new date',
      due('2026-07-03', { ...checked, attempts: 1 }),
      ['thisWeek'],
    ],
    [
      'a complaint that ended waits for nothing',
      due('2026-06-30', { status: 'closed', closedOn: someDay }),
      [],
    ],
    ['an ended one without its date', due('2026-06-30', { status: 'closed' }), []],
    ['a closing date at an open status', due('2026-06-30', { closedOn: someDay }), ['settle']],
  ])('%s', (_, complaint, expected) => {
    expect(groupsOf(complaint)).toEqual(expected);
  });

  it('has a tomorrow but no rest of the week on a Sunday', () => {
    const lines = [due('2026-07-06'), due('2026-07-07')];
    const { tomorrow, thisWeek, later } = groupCallbacks(lines, toDay('2026-07-05'));
    expect([tomorrow, thisWeek, later]).toEqual([[lines[0]], [], [lines[1]]]);
  });
});

describe('the list of what waits', () => {
  it('goes by date, and within a day by the order of the sheet', () => {
    const lines = [due('2026-06-30'), due('2026-06-01'), due('2026-06-30')];
    expect(groupCallbacks(lines, wednesday).overdue).toEqual([lines[1], lines[0], lines[2]]);
  });

  it('forgets no complaint that has not ended and shows none twice', () => {
    const anyLine = fc
      .record({
        callbackOn: fc.option(anyDay),
        status: fc.option(fc.constantFrom(...statuses)),
        severity: fc.option(fc.constantFrom(...severities)),
        satisfied: fc.option(fc.constantFrom(...satisfactions)),
        handedOverOn: fc.option(anyDay),
        checkedOn: fc.option(anyDay),
        calledOn: fc.option(anyDay),
        letterSentOn: fc.option(anyDay),
        closedOn: fc.option(anyDay),
      })
      .map(aComplaint);
    fc.assert(
      fc.property(fc.array(anyLine), anyDay, (lines, today) => {
        const listed = Object.values(groupCallbacks(lines, today)).flat();
        const waiting = lines.filter(({ status }) => endingOf(status) === undefined);
        expect(listed).toHaveLength(waiting.length);
        expect(new Set(listed)).toEqual(new Set(waiting));
      }),
    );
  });
});
