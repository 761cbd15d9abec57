import type { Draft } from '../../../src/procedure/complaint/draft';
import { completeComplaint } from '../../../src/usecases/register/completeComplaint';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';
import { aDraft } from '../../fixtures/aDraft';
import { toDay } from '../../../src/procedure/calendar/day';
import type { Complaint } from '../../../src/procedure/complaint/complaint';

const holiday = toDay('2026-07-09');
const incomplete = aComplaint({ status: 'incomplete', town: '', callbackOn: null, firstCallbackOn: null });

function complete(draft: Draft, shown: Complaint = incomplete) {
  const register = fakeRegister();
  register.rows.push({ ...shown });
  const ports = { register, clock: fixedClock('2026-07-02'), identity: fixedIdentity() };
  const run = () => completeComplaint(ports, { lists: { holidays: [holiday] } }, { ...shown }, draft);
  return { register, run };
}

describe('completing a complaint that was kept incomplete', () => {
  it('makes it new in its own row, and promises the callback for the first time', async () => {
    const { register, run } = complete(aDraft());
    expect(await run()).toEqual({ kind: 'registered', complaint: aComplaint() });
    expect(register.rows).toEqual([aComplaint()]);
    expect(register.log).toEqual([
      { rowId: 'row-1', event: 'completed', at: '2026-07-02T09:15', by: 'Pieter Zijlstra' },
    ]);
  });

  it('keeps a first callback date that was promised before', async () => {
    const promised = { ...incomplete, firstCallbackOn: toDay('2026-07-06') };
    const { register, run } = complete(aDraft(), promised);
    expect(await run()).toMatchObject({ kind: 'registered' });
    expect(register.rows).toMatchObject([{ callbackOn: '2026-07-08', firstCallbackOn: '2026-07-06' }]);
  });

  it('says what is wrong or missing, and asks the workbook nothing', async () => {
    const { register, run } = complete(aDraft({ name: '', callbackOn: '30-02-2026' }));
    const issues = [
      { field: 'name', code: 'required' },
      { field: 'callbackOn', code: 'notADate' },
    ];
    expect(await run()).toEqual({ kind: 'invalid', issues });
    expect(register.asked).toEqual([]);
  });

  it('tells when it could not be written, and is incomplete still', async () => {
    const { register, run } = complete(aDraft());
    register.failNext('write', { code: 'protected' });
    expect(await run()).toEqual({ kind: 'failed', fault: { code: 'protected' } });
    expect(register.rows).toEqual([incomplete]);
  });
});
