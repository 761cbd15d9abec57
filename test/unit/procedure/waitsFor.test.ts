import { attemptsLeft } from '../../../src/procedure/lifeCycle/attemptsLeft';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { endingCodes, statuses } from '../../../src/procedure/complaint/statuses';
import { waitsFor } from '../../../src/procedure/lifeCycle/waitsFor';
import type { Want } from '../../../src/procedure/lifeCycle/waitsFor';
import { aComplaint } from '../../fixtures/aComplaint';

const aDay = toDay('2026-07-06');
const checked = { status: 'checked', checkedOn: aDay, checkedBy: 'Karin Vos' } as const;
const called = { ...checked, status: 'calledBack', calledOn: aDay } as const;
const serious = { severity: 'serious' } as const;

describe('what a case waits for', () => {
  it.each<[string, Partial<Complaint>, Want[]]>([
    ['a new one for its hand-over', {}, ['handOver']],
    ['an incomplete one for nothing but that', { status: 'incomplete', ...serious, attempts: 1 }, []],
    ['one that was handed over for nobody here', { status: 'handedOver' }, []],
    ['one that was carried out for the check', { status: 'followedUp' }, ['check']],
    ['one that was checked without a name for the check', { ...checked, checkedBy: ' ' }, ['check']],
    [
      'one that was called without a check, and has no answer yet, for the check',
      { calledOn: aDay },
      ['check'],
    ],
    ['one that was checked for nothing but the call', checked, []],
    ['one that nobody answered for another try', { ...checked, attempts: 1 }, ['again']],
    ['one that was never tried for none', { ...checked, attempts: 0 }, []],
    ['one without a count for none', { ...checked, attempts: null }, []],
    ['one that was called for no other try', { ...called, satisfied: 'no', attempts: 2 }, []],
    ['a serious one for head and letter as well', serious, ['handOver', 'headInformed', 'letterSent']],
    [
      'a serious one that the head knows for the letter',
      { ...checked, ...serious, headInformedOn: aDay },
      ['letterSent'],
    ],
    [
      'a serious one that was called for both',
      { ...called, ...serious, satisfied: 'yes' },
      ['headInformed', 'letterSent'],
    ],
  ])('%s', (_, changes, wants) => {
    expect(waitsFor(aComplaint(changes))).toEqual(wants);
  });

  it.each(endingCodes)('is nothing when it is %s', (status) => {
    expect(waitsFor(aComplaint({ status, ...serious, attempts: 1 }))).toEqual([]);
  });

  it('is never anything else than these, whatever the status', () => {
    const known: Want[] = ['handOver', 'check', 'headInformed', 'letterSent', 'again'];
    for (const status of [...statuses, null]) {
      const wants = waitsFor(aComplaint({ status, ...serious, attempts: 1 }));
      expect(known.filter((want) => wants.includes(want))).toEqual(wants);
    }
  });
});

describe('the calls still to be tried before a letter', () => {
  it.each<[Complaint['attempts'], string, number]>([
    [null, '06 12345678', 3],
    [0, '06 12345678', 3],
    [2, '06 12345678', 1],
    [3, '06 12345678', 0],
    [4, '06 12345678', 0],
    [0, ' ', 0],
  ])('after %s calls to %j are %i', (attempts, phone, left) => {
    expect(attemptsLeft({ attempts, phone })).toBe(left);
  });
});
