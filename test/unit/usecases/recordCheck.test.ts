import { confirmFollowUp } from '../../../src/procedure/lifeCycle/confirmFollowUp';
import { takeStep } from '../../../src/usecases/case/takeStep';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';

function check(register: ReturnType<typeof fakeRegister>, checkedBy: string, reason = '') {
  const [seen] = register.rows;
  if (!seen) throw new Error('a row is needed');
  const ports = { register, clock: fixedClock('2026-07-07'), identity: fixedIdentity() };
  return takeStep(ports, { ...seen }, (complaint, today) =>
    confirmFollowUp(complaint, { checkedBy, reason }, today),
  );
}

describe('recording the check', () => {
  it('keeps when and by whom, once', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint({ status: 'followedUp', followUpBy: 'Yıldız Çelik' }));

    expect(await check(register, 'Sanne Bakker')).toMatchObject({ kind: 'taken' });
    expect(await check(register, 'Pieter Zijlstra')).toMatchObject({ refusal: { code: 'alreadyDone' } });
    expect(register.rows[0]).toMatchObject({
      status: 'checked',
      checkedOn: '2026-07-07',
      checkedBy: 'Sanne Bakker',
    });
  });

  it('keeps in the log why whoever did it confirms it too', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint({ status: 'followedUp', followUpBy: 'Sanne Bakker' }));
    expect(await check(register, 'sanne bakker')).toMatchObject({ refusal: { code: 'reasonRequired' } });
    expect(await check(register, 'Sanne Bakker', ' Alleen op kantoor ')).toMatchObject({ kind: 'taken' });
    expect(register.log).toMatchObject([{ event: 'checked', note: 'Alleen op kantoor' }]);
  });

  it('is refused after the end', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint({ status: 'withdrawn' }));
    expect(await check(register, 'Sanne Bakker')).toMatchObject({ refusal: { code: 'alreadyEnded' } });
    expect(register.asked).toEqual([]);
  });
});
