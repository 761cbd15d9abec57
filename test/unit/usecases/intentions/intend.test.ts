import { intend } from '../../../../src/usecases/intentions/intend';
import { keepAppended } from '../../../../src/usecases/register/keepAppended';
import { registerComplaint } from '../../../../src/usecases/register/registerComplaint';
import { recordHandOver } from '../../../../src/procedure/lifeCycle/recordHandOver';
import { takeStep } from '../../../../src/usecases/case/takeStep';
import type { Fault } from '../../../../src/usecases/ports/ports';
import { fakeCalamities } from '../../../fakes/fakeCalamities';
import { fakeIntentions, keepsNothing } from '../../../fakes/fakeIntentions';
import { fakeLetters } from '../../../fakes/fakeLetters';
import { fakeRegister } from '../../../fakes/fakeRegister';
import { fakeSamples } from '../../../fakes/fakeSamples';
import { fixedClock } from '../../../fakes/fixedClock';
import { fixedIdentity } from '../../../fakes/fixedIdentity';
import { seededRandom } from '../../../fakes/seededRandom';
import { aComplaint } from '../../../fixtures/aComplaint';
import { aDraft } from '../../../fixtures/aDraft';
import { valueOf } from '../../../fixtures/valueOf';

const noHolidays = { lists: { holidays: [] } };

/** A register that one person's panes open one after the other, in one browser. */
function aBrowser() {
  const register = fakeRegister();
  const browser = fakeIntentions();
  const calamities = fakeCalamities();
  let ids = 0;
  const openPane = (store = browser.openPane()) => {
    const waited: number[] = [];
    const later: (() => void)[] = [];
    const { ports, finish, look, leave, isKept } = intend(
      {
        register,
        calamities: calamities.port,
        samples: fakeSamples(register).port,
        letters: fakeLetters().port,
      },
      {
        store,
        newId: () => `i${++ids}`,
        wait: async (milliseconds) => void waited.push(milliseconds),
        after: (_, act) => void later.push(act),
      },
    );
    const person = { clock: fixedClock('2026-07-01'), random: seededRandom(ids), identity: fixedIdentity() };
    return {
      ...person,
      ...ports,
      waited,
      /** So much later that whatever was to be done by then is done. */
      muchLater: () => later.splice(0).forEach((act) => act()),
      leave,
      look,
      isKept: async (id: string) => valueOf(await isKept(id)),
      finish: async (here?: string[]) => valueOf(await finish(here)),
    };
  };
  return { register, browser, calamities, openPane };
}

/** The next write is applied, but its answer is lost, and nobody can look whether it was. */
function losesSight(register: ReturnType<typeof fakeRegister>) {
  register.failNext('write', { code: 'replyLost' }, 'after');
  register.failNext('byRowId', { code: 'offline' });
  register.failNext('byRowId', { code: 'offline' });
}

/** Its requests never come to an end: the pane goes meanwhile. `applied`: they reach the workbook before. */
function goesBefore(
  register: ReturnType<typeof fakeRegister>,
  operation: 'append' | 'write',
  applied: boolean,
) {
  const real = register[operation] as (...asked: unknown[]) => Promise<unknown>;
  const dead = async (...asked: unknown[]) => {
    Object.assign(register, { [operation]: real });
    if (applied) await real(...asked);
    return new Promise<never>(() => {});
  };
  Object.assign(register, { [operation]: dead });
}

const whenKept = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a pane that goes while a complaint is registered', () => {
  it.each([true, false])(
    'leaves it to the next one, which has it once and under the number it got (arrived: %s)',
    async (arrived) => {
      const { register, browser, openPane } = aBrowser();
      goesBefore(register, 'append', arrived);
      void registerComplaint(openPane(), noHolidays, aDraft());
      await whenKept();
      const [kept] = browser.now();
      const next = openPane();
      expect(await next.finish()).toMatchObject([
        { operation: 'append', about: 'mevrouw J. van der Meer', how: arrived ? 'stood' : 'done' },
      ]);
      expect(register.rows).toEqual(kept?.asked);
      expect(browser.now()).toEqual([]);
      expect(await openPane().finish()).toEqual([]);
    },
  );

  it('is told of once, also where somebody else looked before', async () => {
    const { register, openPane } = aBrowser();
    goesBefore(register, 'append', true);
    void registerComplaint(openPane(), noHolidays, aDraft());
    await whenKept();
    const next = openPane();
    await next.look();
    expect(await next.finish()).toMatchObject([{ how: 'stood' }]);
    expect(await next.finish()).toEqual([]);
  });

  it('is given the time in which its request may still arrive, before anything is written again', async () => {
    const { register, openPane } = aBrowser();
    goesBefore(register, 'append', false);
    void registerComplaint(openPane(), noHolidays, aDraft());
    await whenKept();
    const next = openPane();
    await next.finish();
    expect(next.waited).toEqual([15_000]);
  });

  it.each<Fault>([{ code: 'offline' }, { code: 'sessionExpired' }, { code: 'readOnly' }])(
    'that could not be written (%j) leaves it to the next one, also after a weekend',
    async (fault) => {
      const { register, browser, openPane } = aBrowser();
      register.failNext('append', fault);
      expect(await registerComplaint(openPane(), noHolidays, aDraft())).toMatchObject({ fault });
      browser.pass(3 * 86_400_000);
      expect(await openPane().finish()).toMatchObject([{ how: 'done' }]);
      expect(register.rows).toHaveLength(1);
    },
  );

  it('leaves nothing of what somebody took back', async () => {
    const { register, browser, openPane } = aBrowser();
    register.failNext('append', { code: 'offline' });
    const pane = openPane();
    const result = await registerComplaint(pane, noHolidays, aDraft());
    if (!('attempt' in result) || !result.attempt) throw new Error('nothing was tried');
    await pane.leave([result.attempt.rowId]);
    expect(browser.now()).toEqual([]);
    expect(await openPane().finish()).toEqual([]);
  });

  it('is asked about in a file of another address: nothing is written there before somebody says so', async () => {
    const { register, browser, openPane } = aBrowser();
    goesBefore(register, 'append', false);
    void registerComplaint(openPane(), noHolidays, aDraft());
    await whenKept();
    browser.move();
    const next = openPane();
    const [found] = await next.finish();
    expect(found).toMatchObject({ how: 'elsewhere' });
    expect(register.rows).toEqual([]);
    expect(await next.finish([found?.id ?? ''])).toMatchObject([{ how: 'done' }]);
    expect(register.rows).toHaveLength(1);
  });
});

describe('a step that somebody takes', () => {
  const handOver = (pane: ReturnType<ReturnType<typeof aBrowser>['openPane']>) =>
    takeStep(pane, aComplaint(), recordHandOver);

  it.each([true, false])('is there once with its line after the pane went (arrived: %s)', async (arrived) => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    goesBefore(register, 'write', arrived);
    void handOver(openPane());
    await whenKept();
    const { caseNumber } = aComplaint();
    expect(await openPane().finish()).toMatchObject([
      { operation: 'write', about: caseNumber, how: arrived ? 'stood' : 'done' },
    ]);
    expect(register.rows).toMatchObject([{ status: 'handedOver' }]);
    expect(register.log).toMatchObject([{ event: 'handedOver' }]);
  });

  it('is told to begin anew after a day', async () => {
    const { register, browser, openPane } = aBrowser();
    register.rows.push(aComplaint());
    goesBefore(register, 'write', false);
    void handOver(openPane());
    await whenKept();
    browser.pass(2 * 86_400_000);
    expect(await openPane().finish()).toMatchObject([{ how: 'brokenOff' }]);
    expect(register.log).toEqual([]);
  });

  it('gets the line that lacks', async () => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    goesBefore(register, 'write', true);
    void handOver(openPane());
    await whenKept();
    const lines = register.log.splice(0);
    expect(await openPane().finish()).toMatchObject([{ how: 'done' }]);
    expect(register.log).toEqual(lines);
  });

  it('is not taken over what a colleague changed meanwhile, and says so', async () => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    goesBefore(register, 'write', false);
    void handOver(openPane());
    await whenKept();
    Object.assign(register.rows[0] ?? {}, { status: 'withdrawn' });
    expect(await openPane().finish()).toMatchObject([
      { how: 'refused', fault: { code: 'changedByColleague' } },
    ]);
    expect(register.log).toEqual([]);
  });

  it('whose answer was lost is looked up at once, and by the next look where that fails too', async () => {
    const { register, browser, openPane } = aBrowser();
    register.rows.push(aComplaint());
    const pane = openPane();
    losesSight(register);
    expect(await handOver(pane)).toMatchObject({ kind: 'failed', fault: { code: 'replyLost' } });
    expect(browser.now()).toMatchObject([{ operation: 'write', isTold: true }]);
    expect(await pane.finish()).toMatchObject([{ how: 'stood' }]);
    expect(browser.now()).toEqual([]);
    expect(register.log).toHaveLength(1);
  });

  it('whose answer was lost is watched as one of which it came: what a colleague writes over is told', async () => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    const pane = openPane();
    register.failNext('write', { code: 'replyLost' }, 'after');
    expect(await handOver(pane)).toMatchObject({ kind: 'taken' });
    register.crossAsColleague(aComplaint().rowId, aComplaint(), { status: 'withdrawn' }, 'Bram');
    expect(await keepAppended(pane)).toMatchObject([{ kind: 'crossed' }]);
  });

  it('whose answer was lost, and whose line another ran over before anybody looked, gets it and keeps it', async () => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    const pane = openPane();
    losesSight(register);
    await handOver(pane);
    register.log.length = 0;
    await pane.finish();
    expect(register.log).toHaveLength(1);
    register.log.length = 0;
    await keepAppended(pane);
    expect(register.log).toHaveLength(1);
  });

  it('of which somebody was told that it failed is never taken by itself', async () => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    register.failNext('write', { code: 'offline' });
    register.failNext('byRowId', { code: 'offline' });
    expect(await handOver(openPane())).toMatchObject({ kind: 'failed' });
    expect(await openPane().finish()).toEqual([]);
    expect(register.rows).toEqual([aComplaint()]);
  });

  it.each<Fault>([{ code: 'rowMissing' }, { code: 'readOnly' }])(
    'is forgotten where it certainly does not stand (%j)',
    async (fault) => {
      const { register, browser, openPane } = aBrowser();
      register.rows.push(aComplaint());
      register.failNext('write', fault);
      expect(await handOver(openPane())).toMatchObject({ kind: 'failed', fault });
      expect(browser.now()).toEqual([]);
    },
  );

  it('says whether it outlives the pane', async () => {
    const { register, openPane } = aBrowser();
    register.failNext('append', { code: 'offline' });
    const pane = openPane(keepsNothing);
    const result = await registerComplaint(pane, noHolidays, aDraft());
    if (!('attempt' in result) || !result.attempt) throw new Error('it was written');
    const { rowId } = result.attempt;
    expect(await pane.isKept(rowId)).toBe(false);
    const next = openPane();
    register.failNext('append', { code: 'offline' });
    await registerComplaint(next, noHolidays, aDraft(), result.attempt);
    expect(await next.isKept(rowId)).toBe(true);
  });

  it('is taken all the same where the browser keeps nothing', async () => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    expect(await handOver(openPane(keepsNothing))).toMatchObject({ kind: 'taken' });
  });

  it('is once in the log when somebody repeats what nobody could look at', async () => {
    const { register, openPane } = aBrowser();
    register.rows.push(aComplaint());
    const pane = openPane();
    losesSight(register);
    await handOver(pane);
    expect(await handOver(pane)).toMatchObject({ kind: 'taken' });
    expect(register.log).toHaveLength(1);
  });
});

describe('what a pane wrote', () => {
  const handingOver = async ({ register, openPane }: ReturnType<typeof aBrowser>) => {
    const complaint = aComplaint();
    register.rows.push({ ...complaint });
    const pane = openPane();
    expect(await takeStep(pane, complaint, recordHandOver)).toMatchObject({ kind: 'taken' });
    await whenKept();
    return pane;
  };
  const leftIn = ({ browser }: ReturnType<typeof aBrowser>) => browser.openPane().left();

  it('is left to the next one for five minutes, which has nothing to tell of it', async () => {
    const one = aBrowser();
    await handingOver(one);
    one.browser.pass(5 * 60_000);
    expect(await one.openPane().finish()).toEqual([]);
    expect(await leftIn(one)).toMatchObject([{ operation: 'write', isWritten: true }]);
    one.browser.pass(1);
    await one.openPane().finish();
    expect(await leftIn(one)).toEqual([]);
  });

  it('is forgotten by the pane that wrote it, or that took it on, once nothing can come over it any more', async () => {
    const one = aBrowser();
    const pane = await handingOver(one);
    pane.muchLater();
    expect(await leftIn(one)).toEqual([]);

    const other = aBrowser();
    await handingOver(other);
    const next = other.openPane();
    await next.finish();
    next.muchLater();
    expect(await leftIn(other)).toEqual([]);
  });

  it('is watched by the next one from the first look that can read it', async () => {
    const one = aBrowser();
    await handingOver(one);
    const next = one.openPane();
    const watching = jest.spyOn(one.register, 'watchChange');
    one.register.failNext('byRowId', { code: 'offline' });
    await next.finish();
    expect(watching).not.toHaveBeenCalled();
    await keepAppended(next);
    await keepAppended(next);
    await next.finish();
    expect(watching).toHaveBeenCalledTimes(1);
  });

  it('waits an hour for a row that is gone, and is watched as one of which the row was', async () => {
    const one = aBrowser();
    await handingOver(one);
    const rows = one.register.rows.splice(0);
    const next = one.openPane();
    const watching = jest.spyOn(one.register, 'watchChange');
    await next.finish();
    next.muchLater();
    expect(await leftIn(one)).toHaveLength(1);
    one.register.rows.push(...rows);
    await keepAppended(next);
    expect(watching.mock.calls).toEqual([[expect.anything(), true]]);

    const other = aBrowser();
    await handingOver(other);
    other.register.rows.splice(0);
    const last = other.openPane();
    await last.finish();
    last.muchLater();
    last.muchLater();
    expect(await leftIn(other)).toEqual([]);
  });

  it('is left alone in a file elsewhere', async () => {
    const one = aBrowser();
    await handingOver(one);
    one.browser.move();
    const next = one.openPane();
    expect(await next.finish()).toEqual([]);
    next.muchLater();
    expect(await leftIn(one)).toHaveLength(1);
  });
});
