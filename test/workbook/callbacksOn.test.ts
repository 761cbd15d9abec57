import { toDay } from '../../src/procedure/calendar/day';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';

const day = toDay('2026-07-08');

describe('the callbacks that stand on a day', () => {
  it('are those of open complaints that were not called yet, counted in one round trip', async () => {
    const { host, register } = await openedRegister();
    const rows = [
      aRow('r1', '2026-0001-AB', { callbackOn: day }),
      aRow('r2', '2026-0002-AB', { callbackOn: day, closedOn: day, status: 'closed' }),
      aRow('r3', '2026-0003-AB', { callbackOn: day, calledOn: day }),
      aRow('r4', '2026-0004-AB', { callbackOn: toDay('2026-07-09') }),
      aRow('r5', '2026-0005-AB', { callbackOn: day }),
    ];
    for (const row of rows) valueOf(await register.append(row));
    const before = host.requests.length;
    expect(await register.callbacksOn(day)).toEqual({ ok: true, value: 2 });
    expect(host.requests.length - before).toBe(1);
  });

  it('are none in a new register', async () => {
    const { register } = await openedRegister();
    expect(await register.callbacksOn(day)).toEqual({ ok: true, value: 0 });
  });

  it('end in a fault when Excel does not answer', async () => {
    const { host, register } = await openedRegister();
    host.faults.offline = true;
    expect(await register.callbacksOn(day)).toEqual({ ok: false, fault: { code: 'offline' } });
  });
});
