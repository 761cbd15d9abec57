import { toDay } from '../../../src/procedure/calendar/day';
import { buildQuarter } from '../../../src/usecases/quarter/buildQuarter';
import { createRegister } from '../../../src/usecases/register/createRegister';
import { linesOf, listCallbacks } from '../../../src/usecases/case/listCallbacks';
import { groupCallbacks } from '../../../src/procedure/lifeCycle/waiting/groupCallbacks';
import { openRegister } from '../../../src/usecases/register/openRegister';
import { readHistory } from '../../../src/usecases/case/readHistory';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';

const clock = fixedClock('2026-07-01');
const random = seededRandom(1);
const yieldToPane = async () => {};
const identity = fixedIdentity();

describe('the register of a workbook', () => {
  it('is made once, in the chosen language, with the holidays of last year, this one and the five years after', async () => {
    const register = fakeRegister(null);
    expect(await openRegister(register)).toEqual({ kind: 'none' });
    expect(await createRegister({ register, clock, random }, 'en')).toEqual({ kind: 'created' });
    expect(await createRegister({ register, clock, random }, 'nl')).toEqual({ kind: 'present' });

    const opened = await openRegister(register);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(opened.register.language).toBe('en');
    const { holidays } = opened.register.lists;
    expect([holidays.at(0), holidays.at(-1)]).toEqual(['2025-01-01', '2031-12-26']);
  });

  it('lists what waits, of everybody or of the employee who carries it out or took the call', async () => {
    const register = fakeRegister();
    register.rows.push(
      aComplaint({ callbackOn: toDay('2026-06-30'), takenBy: 'Pieter Zijlstra', followUpBy: 'Sanne Bakker' }),
      aComplaint({ callbackOn: toDay('2026-06-30'), status: 'closed' }),
      aComplaint({ callbackOn: toDay('2026-06-30'), takenBy: 'Yıldız Çelik', followUpBy: 'sanne  bakker ' }),
    );
    const list = await listCallbacks(register, () => {}, toDay('2026-07-08'));
    if (list.kind !== 'listed') throw new Error(list.kind);
    const overdue = (employee: string | null) =>
      groupCallbacks(linesOf(list.lines, employee), toDay('2026-07-01')).overdue.length;
    expect([overdue(null), overdue('Sanne Bakker'), overdue('Pieter Zijlstra'), overdue('')]).toEqual([
      2, 2, 1, 0,
    ]);
  });

  it('tells what is kept of a case, the latest first, or why it can not', async () => {
    const register = fakeRegister();
    const { rowId } = aComplaint();
    const line = { rowId, by: 'Sanne Bakker' };
    register.log.push(
      { ...line, at: fixedClock('2026-07-01').now(), event: 'edited' },
      { ...line, at: fixedClock('2026-07-02').now(), event: 'checked' },
    );
    expect(await readHistory(register, rowId)).toMatchObject({
      ok: true,
      value: { rounds: [], log: [{ what: 'checked' }, { what: 'edited' }] },
    });
    register.failNext('history', { code: 'offline' });
    expect(await readHistory(register, rowId)).toEqual({ ok: false, fault: { code: 'offline' } });
  });

  it('gets a tab for a quarter', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint());
    expect(
      await buildQuarter({ register, clock, identity, yieldToPane }, { year: 2026, quarter: 3 }),
    ).toEqual({
      kind: 'built',
      built: { sheet: 'Kwartaal 2026-K3', complaints: 1 },
    });
  });

  it('passes on what the workbook refuses', async () => {
    const register = fakeRegister();
    const fault = { code: 'protected' } as const;
    for (const operation of ['open', 'create', 'list', 'build'] as const) {
      register.failNext(operation, fault);
    }
    const failed = { kind: 'failed', fault };
    expect(await openRegister(register)).toEqual(failed);
    expect(await createRegister({ register, clock, random }, 'nl')).toEqual(failed);
    expect(await listCallbacks(register, () => {}, toDay('2026-07-08'))).toEqual(failed);
    expect(
      await buildQuarter({ register, clock, identity, yieldToPane }, { year: 2026, quarter: 3 }),
    ).toEqual(failed);
  });
});
