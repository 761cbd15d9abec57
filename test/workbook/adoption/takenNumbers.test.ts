import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';

const taken = () => createAdoption().takenNumbers('run1');

describe('the numbers that a list can’t have', () => {
  test('are those in the register, except of rows that this run has written', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    valueOf(await register.append(aRow('run1-7', '2026-0002-AB')));
    valueOf(await register.append(aRow('run10-7', '00417')));
    expect(valueOf(await taken())).toEqual(['2026-0001-AB', '00417']);
  });

  test('are none in a new register, or without one', async () => {
    startLocalExcel();
    expect(valueOf(await taken())).toEqual([]);
    await openedRegister();
    expect(valueOf(await taken())).toEqual([]);
  });

  test('end in a fault when Excel does not answer', async () => {
    const { host } = await openedRegister();
    host.faults.offline = true;
    expect(await taken()).toEqual({ ok: false, fault: { code: 'offline' } });
  });
});
