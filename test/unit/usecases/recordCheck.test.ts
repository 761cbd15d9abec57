import { recordCheck } from '../../../src/usecases/recordCheck';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';

function check(register: ReturnType<typeof fakeRegister>, by: string) {
  const [seen] = register.rows;
  if (!seen) throw new Error('a row is needed');
  const ports = { ...register, clock: fixedClock('2026-07-07'), identity: fixedIdentity() };
  return recordCheck(ports, { ...seen }, by);
}

describe('recording the check', () => {
  it('keeps when and by whom, once', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint({ status: 'followedUp' }));

    expect(await check(register, 'Sanne Bakker')).toMatchObject({ kind: 'checked' });
    expect(await check(register, 'Yıldız Çelik')).toMatchObject({ kind: 'checked' });
    expect(register.rows[0]).toMatchObject({
      status: 'checked',
      checkedOn: '2026-07-07',
      checkedBy: 'Sanne Bakker',
    });
    expect(register.log).toEqual([
      { rowId: 'row-1', event: 'checked', at: '2026-07-07T09:15', by: 'Pieter Zijlstra' },
    ]);
  });

  it('is refused after the end', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint({ status: 'withdrawn' }));
    expect(await check(register, 'Sanne Bakker')).toMatchObject({ kind: 'ended' });
    expect(register.asked).toEqual([]);
  });
});
