import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import {
  isOpen,
  missingForCall,
  missingForClosing,
  nextStep,
} from '../../../src/procedure/lifeCycle/lifeCycle';
import type { NextStep } from '../../../src/procedure/lifeCycle/lifeCycle';
import { statuses } from '../../../src/procedure/complaint/statuses';
import { aComplaint } from '../../fixtures/aComplaint';

const someDay = toDay('2026-07-02');
const check = { checkedOn: someDay, checkedBy: 'Sanne Bakker' };

describe('the next step', () => {
  it.each<[string, Partial<Complaint>, NextStep]>([
    ['of an incomplete complaint', { status: 'incomplete' }, { step: 'complete', missing: [] }],
    ['of a row whose status was cleared', { status: null }, { step: 'complete', missing: [] }],
    [
      'of an incomplete one that was called already',
      { status: 'incomplete', ...check, calledOn: someDay, satisfied: 'no' },
      { step: 'restart', missing: [] },
    ],
    ['of a serious one that is new', { severity: 'serious' }, { step: 'handOver', missing: [] }],
    ['of a new complaint', { status: 'new' }, { step: 'handOver', missing: [] }],
    [
      'of a new one handed over in the sheet',
      { status: 'new', handedOverOn: someDay },
      { step: 'followUp', missing: [] },
    ],
    ['after handing over', { status: 'handedOver' }, { step: 'followUp', missing: [] }],
    ['after the follow-up', { status: 'followedUp' }, { step: 'check', missing: [] }],
    ['after the check', { status: 'checked', ...check }, { step: 'call', missing: [] }],
    ['of a check in the sheet', { status: 'handedOver', ...check }, { step: 'call', missing: [] }],
    [
      'of a check by nobody',
      { status: 'checked', checkedOn: someDay, checkedBy: '' },
      { step: 'call', missing: ['check'] },
    ],
    [
      'of a dissatisfied relation whose status was left behind',
      { status: 'checked', ...check, calledOn: someDay, satisfied: 'no' },
      { step: 'restart', missing: [] },
    ],
    ['of a status without its check', { status: 'checked' }, { step: 'call', missing: ['check'] }],
    [
      'of a satisfied relation',
      { status: 'calledBack', checkedOn: someDay, satisfied: 'yes' },
      { step: 'close', missing: [] },
    ],
    [
      'of a satisfied relation with a serious complaint',
      { status: 'calledBack', satisfied: 'yes', severity: 'serious', headInformedOn: someDay },
      { step: 'close', missing: ['letterSent'] },
    ],
    [
      'of a half satisfied relation',
      { status: 'calledBack', satisfied: 'partly' },
      { step: 'restart', missing: [] },
    ],
    [
      'of a dissatisfied relation',
      { status: 'calledBack', satisfied: 'no' },
      { step: 'restart', missing: [] },
    ],
    ['of a call without an outcome', { status: 'calledBack', ...check }, { step: 'call', missing: [] }],
  ])('%s', (_, changes, expected) => {
    expect(nextStep(aComplaint(changes))).toEqual(expected);
  });

  it('exists until a complaint has ended, by its status and by its date', () => {
    const open = statuses.filter((status) => isOpen({ status, closedOn: null }));
    expect(open).toEqual(['incomplete', 'new', 'handedOver', 'followedUp', 'checked', 'calledBack']);
    const ended = statuses.filter((status) => !nextStep(aComplaint({ status, closedOn: someDay })));
    expect(ended).toEqual(statuses.filter((status) => !open.includes(status)));
  });
});

describe('what is missing', () => {
  it('for a call is the check, and by whom', () => {
    expect(missingForCall({ checkedOn: null, checkedBy: 'Sanne' })).toEqual(['check']);
    expect(missingForCall({ checkedOn: someDay, checkedBy: ' ' })).toEqual(['check']);
    expect(missingForCall({ checkedOn: someDay, checkedBy: 'Sanne' })).toEqual([]);
  });

  it('for closing concerns serious complaints only', () => {
    expect(missingForClosing(aComplaint({ severity: 'normal' }))).toEqual([]);
    expect(missingForClosing(aComplaint({ severity: 'serious' }))).toEqual(['headInformed', 'letterSent']);
    expect(
      missingForClosing(aComplaint({ severity: 'serious', headInformedOn: someDay, letterSentOn: someDay })),
    ).toEqual([]);
  });

  it('for closing is no letter to somebody who isn’t known', () => {
    const anonymous = aComplaint({ severity: 'serious', reachBy: 'none' });
    expect(missingForClosing(anonymous)).toEqual(['headInformed']);
    expect(missingForClosing({ ...anonymous, headInformedOn: someDay })).toEqual([]);
  });
});
