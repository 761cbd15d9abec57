import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { endingCodes } from '../../../src/procedure/complaint/statuses';
import { recordSeriousAction } from '../../../src/usecases/case/recordSeriousAction';
import type { SeriousAction } from '../../../src/usecases/case/recordSeriousAction';
import { fakeRegister } from '../../fakes/fakeRegister';
import type { FakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';

const serious = aComplaint({ severity: 'serious' });

function registered(complaint = serious): FakeRegister {
  const register = fakeRegister();
  register.rows.push({ ...complaint });
  return register;
}

const record = (register: FakeRegister, action: SeriousAction, seen: Complaint = serious) =>
  recordSeriousAction({ register, clock: fixedClock('2026-07-02'), identity: fixedIdentity() }, seen, action);

describe('what a serious complaint asks outside the register', () => {
  it.each<[SeriousAction, Partial<Complaint>]>([
    ['headInformed', { headInformedOn: fixedClock('2026-07-02').today() }],
    ['letterSent', { letterSentOn: fixedClock('2026-07-02').today() }],
  ])('is recorded with its day: %s', async (action, changes) => {
    const register = registered();
    const after = { ...serious, ...changes };
    expect(await record(register, action)).toEqual({ kind: 'recorded', complaint: after });
    expect(register.rows).toEqual([after]);
    expect(register.log).toEqual([
      { rowId: 'row-1', event: action, at: '2026-07-02T09:15', by: 'Pieter Zijlstra' },
    ]);
  });

  it.each(endingCodes)('is not recorded any more of one that is %s', async (status) => {
    const ended = { ...serious, status };
    const register = registered(ended);
    expect(await record(register, 'letterSent', ended)).toEqual({ kind: 'ended', complaint: ended });
    expect(register.rows).toEqual([ended]);
  });

  it('is told when it could not be written', async () => {
    const register = registered();
    register.failNext('write', { code: 'protected' });
    expect(await record(register, 'letterSent')).toEqual({ kind: 'failed', fault: { code: 'protected' } });
    expect(register.rows).toEqual([serious]);
  });
});
