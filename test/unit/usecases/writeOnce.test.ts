import type { Fault } from '../../../src/usecases/ports/ports';
import { writeOnce } from '../../../src/usecases/write/writeOnce';
import { fakeRegister } from '../../fakes/fakeRegister';
import type { FakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';

const log = { event: 'edited', at: fixedClock('2026-07-08').now(), by: 'Pieter Zijlstra' } as const;
const changes = { town: 'Emmen', phone: '0591 123456' };

function registered(): FakeRegister {
  const register = fakeRegister();
  register.rows.push(aComplaint());
  return register;
}

const write = (register: FakeRegister) =>
  writeOnce({ register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() }, aComplaint(), changes, {
    event: 'edited',
  });

describe('writing a change once', () => {
  it('gives the case as it reads then, with a line in the log', async () => {
    const register = registered();
    expect(await write(register)).toEqual({ ok: true, value: aComplaint(changes) });
    expect(register.rows).toEqual([aComplaint(changes)]);
    expect(register.log).toEqual([{ rowId: 'row-1', ...log }]);
  });

  it('has succeeded when the answer got lost and all of it stands there', async () => {
    const register = registered();
    register.failNext('write', { code: 'replyLost' }, 'after');
    expect(await write(register)).toEqual({ ok: true, value: aComplaint(changes) });
  });

  it.each<[string, (register: FakeRegister) => void]>([
    ['nothing stands there', () => {}],
    ['only the first cell does', ({ rows }) => Object.assign(rows[0] ?? {}, { town: changes.town })],
    ['only the last cell does', ({ rows }) => Object.assign(rows[0] ?? {}, { phone: changes.phone })],
    ['a colleague wrote the same', ({ rows }) => Object.assign(rows[0] ?? {}, changes)],
    ['the row is gone', ({ rows }) => rows.splice(0)],
    ['nobody can look', (register) => register.failNext('byRowId', { code: 'offline' })],
    ['nobody can look for its line', (register) => register.failNext('standing', { code: 'offline' })],
  ])('has failed when the answer got lost and %s', async (_, meanwhile) => {
    const register = registered();
    register.failNext('write', { code: 'replyLost' });
    meanwhile(register);
    expect(await write(register)).toEqual({ ok: false, fault: { code: 'replyLost' } });
  });

  it.each<Fault>([
    { code: 'protected' },
    { code: 'cellEditMode' },
    { code: 'notVerified' },
    { code: 'sessionExpired' },
  ])('tells %j without looking again: that fault is no lost answer', async (fault) => {
    const register = registered();
    register.failNext('write', fault, 'after');
    expect(await write(register)).toEqual({ ok: false, fault });
    expect(register.asked).not.toContain('byRowId');
  });

  it('asks the workbook nothing for no change', async () => {
    const register = registered();
    const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
    const result = await writeOnce(ports, aComplaint(), {}, { event: 'edited' });
    expect(result).toEqual({ ok: true, value: aComplaint() });
    expect(register.asked).toEqual([]);
  });

  it('needs its row', async () => {
    expect(await write(fakeRegister())).toEqual({ ok: false, fault: { code: 'rowMissing' } });
  });
});
