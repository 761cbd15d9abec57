import type { CaseNumber, Complaint, RowId } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { completeEntry, unfinishedEntry } from '../../../src/procedure/complaint/openComplaint';
import type { Intake } from '../../../src/procedure/complaint/draft';
import type { Fault } from '../../../src/usecases/ports/ports';
import type { Attempt } from '../../../src/usecases/register/registration';
import { resumeRegistration } from '../../../src/usecases/register/resumeRegistration';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';

const mayStand: Attempt = {
  rowId: 'row-1' as RowId,
  caseNumber: '2026-0417-BX' as CaseNumber,
  known: 'mayStand',
};
const intake: Intake = {
  ...aComplaint(),
  receivedOn: toDay('2026-07-01'),
  callbackOn: toDay('2026-07-08'),
  channel: 'telefoon',
  severity: 'normal',
};
const whole = completeEntry(intake);

function resume(standing: Complaint | null, entry = whole, earlier = mayStand) {
  const register = fakeRegister();
  if (standing) register.rows.push({ ...standing });
  const ports = {
    register,
    clock: fixedClock('2026-07-01'),
    identity: fixedIdentity(),
    random: seededRandom(1),
  };
  return { register, run: () => resumeRegistration(ports, entry, earlier) };
}

describe('going on from a registration whose end nobody could tell', () => {
  it('takes the row that stands there as it should for registered, and touches it no more', async () => {
    const { register, run } = resume(aComplaint());
    expect(await run()).toEqual({ kind: 'registered', complaint: aComplaint() });
    expect(register.asked).toEqual(['byRowId']);
    register.rows.length = 0;
    expect(await register.troubled()).toMatchObject({ value: [{ kind: 'gone' }] });
  });

  it('writes into it what was typed differently since, with a line in the log', async () => {
    const { register, run } = resume(aComplaint({ town: 'Emmen', firstCallbackOn: toDay('2026-07-06') }));
    expect(await run()).toEqual({ kind: 'registered', complaint: aComplaint() });
    expect(register.rows).toEqual([aComplaint()]);
    expect(register.log).toEqual([
      { rowId: 'row-1', event: 'edited', at: '2026-07-01T09:15', by: 'Pieter Zijlstra' },
    ]);
  });

  it('makes an incomplete row a complaint when all of it was typed since', async () => {
    const { register, run } = resume(
      aComplaint({ status: 'incomplete', town: '', callbackOn: null, firstCallbackOn: null }),
    );
    expect(await run()).toEqual({ kind: 'registered', complaint: aComplaint() });
    expect(register.rows).toEqual([aComplaint()]);
  });

  it('leaves it where a colleague brought it meanwhile', async () => {
    const { register, run } = resume(aComplaint({ status: 'handedOver', town: 'Emmen' }));
    expect(await run()).toMatchObject({ kind: 'registered', complaint: { status: 'handedOver' } });
    expect(register.rows).toEqual([aComplaint({ status: 'handedOver' })]);
  });

  it('does not make it incomplete again', async () => {
    const { register, run } = resume(aComplaint(), unfinishedEntry({ ...intake, town: '' }));
    expect(await run()).toMatchObject({ kind: 'registered' });
    expect(register.rows).toEqual([aComplaint({ town: '', firstCallbackOn: null })]);
  });

  it('keeps an incomplete row incomplete as long as not all of it was typed', async () => {
    const standing = aComplaint({ status: 'incomplete', town: '', firstCallbackOn: null });
    const { register, run } = resume(standing, unfinishedEntry({ ...intake, town: '', name: 'dhr. Bos' }));
    expect(await run()).toMatchObject({ kind: 'registered' });
    expect(register.rows).toEqual([{ ...standing, name: 'dhr. Bos' }]);
  });

  it('gives it another number when it was known to have a double one', async () => {
    const { register, run } = resume(aComplaint(), whole, { ...mayStand, known: 'doubleNumber' });
    expect(await run()).toEqual({ kind: 'registered', complaint: register.rows[0] });
    expect(register.rows[0]?.caseNumber).toMatch(/^2026-0418-/);
    expect(register.log).toMatchObject([{ event: 'renumbered' }]);
  });

  it('finds nothing when no row carries its ID, so that it may be written as new', async () => {
    const { register, run } = resume(aComplaint({ rowId: 'row-2' as RowId }));
    expect(await run()).toBeNull();
    expect(register.asked).toEqual(['byRowId']);
  });

  it.each<['byRowId' | 'write', Fault]>([
    ['byRowId', { code: 'offline' }],
    ['write', { code: 'protected' }],
  ])('stays unfinished, with the same attempt, when %s ends in %j', async (operation, fault) => {
    const { register, run } = resume(aComplaint({ town: 'Emmen' }));
    register.failNext(operation, fault);
    expect(await run()).toEqual({ kind: 'unfinished', fault, attempt: mayStand });
    expect(register.rows).toEqual([aComplaint({ town: 'Emmen' })]);
  });

  it('writes nothing over what a colleague changed since its row was looked at', async () => {
    const { register, run } = resume(aComplaint({ town: 'Emmen' }));
    const { write } = register;
    register.write = (...request) => {
      for (const row of register.rows) row.town = 'Zwolle';
      return write(...request);
    };
    const found = aComplaint({ town: 'Zwolle' });
    const fault = { code: 'changedByColleague', fields: ['town'], found };
    expect(await run()).toEqual({ kind: 'unfinished', fault, attempt: mayStand });
    expect(register.rows).toEqual([found]);
  });
});
