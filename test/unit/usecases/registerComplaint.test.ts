import fc from 'fast-check';

import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import type { Fault } from '../../../src/usecases/ports/ports';
import { registerComplaint } from '../../../src/usecases/register/registerComplaint';
import { attemptAgain, newAttempt } from '../../../src/usecases/register/registration';
import type { Attempt } from '../../../src/usecases/register/registration';
import { fakeRegister } from '../../fakes/fakeRegister';
import type { FakeRegister, Moment, Operation } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';
import { aDraft } from '../../fixtures/aDraft';

const noHolidays = { lists: { holidays: [] } };

function portsOf(register: FakeRegister, random = seededRandom(1)) {
  return { register, clock: fixedClock('2026-07-01'), random, identity: fixedIdentity() };
}

const add = (
  register: FakeRegister,
  draft = aDraft(),
  random = seededRandom(1),
  earlier: Attempt | null = null,
) => registerComplaint(portsOf(register, random), noHolidays, draft, earlier);

/** A colleague's row with the same number arrives between the count and the write. */
function collideOnce(register: FakeRegister): void {
  const { append } = register;
  register.append = async (complaint) => {
    register.append = append;
    register.rows.push(aComplaint({ caseNumber: complaint.caseNumber }));
    return append(complaint);
  };
}

describe('registering a complaint', () => {
  it('writes one row and tells its number', async () => {
    const register = fakeRegister();
    const result = await add(register);

    expect(register.rows).toHaveLength(1);
    expect(result).toEqual({ kind: 'registered', complaint: register.rows[0] });
    expect(register.rows[0]).toMatchObject({ status: 'new', enteredOn: '2026-07-01' });
    expect(register.rows[0]?.caseNumber).toMatch(/^2026-0001-..$/);
  });

  it('leaves the last two characters of a number to chance', async () => {
    const numbers = [1, 2, 3, 4, 5].map(async (seed) => {
      const register = fakeRegister();
      await add(register, aDraft(), seededRandom(seed));
      return register.rows[0]?.caseNumber;
    });
    expect(new Set(await Promise.all(numbers)).size).toBeGreaterThan(1);
  });

  it('numbers by the year of receipt, after what is there', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint());
    const results = [
      await add(register),
      await add(register, aDraft({ receivedOn: '31-12-2025' }), seededRandom(2)),
    ];

    const numbers = results.map((result) => result.kind === 'registered' && result.complaint.caseNumber);
    expect(numbers[0]).toMatch(/^2026-0418-/);
    expect(numbers[1]).toMatch(/^2025-0001-/);
  });

  it('asks the workbook nothing for a draft that is wrong', async () => {
    const register = fakeRegister();
    const result = await add(register, aDraft({ town: '', callbackOn: '30-06-2026' }));

    expect(result).toEqual({
      kind: 'invalid',
      issues: [
        { field: 'town', code: 'required' },
        { field: 'callbackOn', code: 'beforeReceipt' },
      ],
    });
    expect(register.asked).toEqual([]);
  });

  it('gives a row with a double number the next one before it is told', async () => {
    const register = fakeRegister();
    collideOnce(register);

    const result = await add(register);

    const [theirs, ours] = register.rows;
    expect(theirs?.caseNumber).toMatch(/^2026-0001-/);
    expect(ours?.caseNumber).toMatch(/^2026-0002-/);
    expect(result).toEqual({ kind: 'registered', complaint: ours });
  });

  it('tells no number when a double one could not be replaced', async () => {
    const register = fakeRegister();
    collideOnce(register);
    register.failNext('write', { code: 'protected' });
    const result = await add(register);
    expect(result).toMatchObject({ kind: 'unfinished', fault: { code: 'protected' } });
    if (result.kind !== 'unfinished') return;
    expect(result.attempt).toMatchObject({ known: 'doubleNumber', rowId: register.rows[1]?.rowId });

    const again = await add(register, aDraft(), seededRandom(2), result.attempt);
    expect(again).toEqual({ kind: 'registered', complaint: register.rows[1] });
    expect(new Set(register.rows.map(({ caseNumber }) => caseNumber)).size).toBe(2);
  });

  it.each<[string, Moment]>([
    ['stands there after all', 'after'],
    ['does not', 'before'],
  ])('goes on from a try that nobody could look at, whose row %s', async (_, moment) => {
    const register = fakeRegister();
    register.failNext('append', { code: 'replyLost' }, moment);
    register.failNext('byRowId', { code: 'offline' });
    const first = await add(register);
    expect(first).toMatchObject({ kind: 'unfinished', fault: { code: 'replyLost' } });
    if (first.kind !== 'unfinished') return;
    expect(first.attempt.known).toBe('mayStand');

    const again = await add(register, aDraft({ town: 'Gouda' }), seededRandom(2), first.attempt);
    expect(again).toEqual({ kind: 'registered', complaint: register.rows[0] });
    expect(register.rows).toMatchObject([{ town: 'Gouda' }]);
  });

  it('stays unfinished as long as its row cannot be looked at, and writes nothing', async () => {
    const register = fakeRegister();
    const attempt = {
      rowId: 'r1' as RowId,
      caseNumber: '2026-0001-BX' as CaseNumber,
      known: 'mayStand',
    } as const;
    register.failNext('byRowId', { code: 'offline' });
    const result = await add(register, aDraft(), seededRandom(2), attempt);
    expect(result).toEqual({ kind: 'unfinished', fault: { code: 'offline' }, attempt });
    expect(register.rows).toEqual([]);
  });

  it.each<[Fault, Moment]>([
    [{ code: 'replyLost' }, 'after'],
    [{ code: 'replyLost' }, 'before'],
    [{ code: 'notVerified' }, 'after'],
    [{ code: 'notVerified' }, 'before'],
    [{ code: 'sessionExpired' }, 'after'],
  ])('survives %j %s the write with one row', async (fault, moment) => {
    const register = fakeRegister();
    register.failNext('append', fault, moment);

    const result = await add(register);

    expect(result.kind).toBe('registered');
    expect(register.rows).toHaveLength(1);
  });

  it.each<[string, [Operation, Fault][], Fault]>([
    ['no register', [['nextSequence', { code: 'registerMissing' }]], { code: 'registerMissing' }],
    ['a protected sheet', [['append', { code: 'protected' }]], { code: 'protected' }],
    ['cell edit mode', [['append', { code: 'cellEditMode' }]], { code: 'cellEditMode' }],
    [
      'two replies lost before the write',
      [
        ['append', { code: 'replyLost' }],
        ['append', { code: 'replyLost' }],
      ],
      { code: 'notVerified' },
    ],
    ['a connection that is gone', [['append', { code: 'offline' }]], { code: 'offline' }],
  ])('says so for %s, and nothing is half written', async (_, faults, told) => {
    const register = fakeRegister();
    for (const [operation, fault] of faults) register.failNext(operation, fault);

    expect(await add(register)).toMatchObject({ kind: 'failed', fault: told });
    expect(register.rows).toEqual([]);
  });

  it.each(['absent', 'unknown'])(
    'passes over no number: the next try gives the row and the number of one that was %s',
    async (how) => {
      const register = fakeRegister();
      register.failNext('append', { code: 'offline' });
      if (how === 'unknown') register.failNext('byRowId', { code: 'offline' });
      const first = await add(register);
      const attempt = 'attempt' in first ? first.attempt : undefined;
      if (!attempt) throw new Error(first.kind);
      const second = await add(register, aDraft(), seededRandom(9), attempt);
      const { rowId, caseNumber } = attempt;
      expect(caseNumber).toMatch(/^2026-0001-/);
      expect(second).toMatchObject({ kind: 'registered', complaint: { rowId, caseNumber } });
      expect(await add(register)).toMatchObject({
        complaint: { caseNumber: expect.stringMatching(/^2026-0002-/) },
      });
    },
  );

  it('looks for the row of a draft that an earlier pane may have sent, under the ID that it had from its first key', async () => {
    const register = fakeRegister();
    const begun = newAttempt(seededRandom(4));
    await add(register, aDraft(), seededRandom(1), begun);
    const [row] = register.rows;
    const again = await add(register, aDraft(), seededRandom(2), attemptAgain(begun));
    expect(again).toEqual({ kind: 'registered', complaint: row });
    expect(register.rows).toEqual([row]);
  });

  it('gives a draft that was dated into another year meanwhile a number of that year', async () => {
    const register = fakeRegister();
    register.failNext('append', { code: 'offline' });
    const first = await add(register);
    const attempt = ('attempt' in first && first.attempt) || null;
    const second = await add(register, aDraft({ receivedOn: '31-12-2025' }), seededRandom(2), attempt);
    expect(second).toMatchObject({ complaint: { caseNumber: expect.stringMatching(/^2025-0001-/) } });
  });

  it('is no success when the row holds something else than was typed', async () => {
    const register = fakeRegister();
    register.failNext('append', { code: 'notVerified' }, 'after');
    const { byRowId } = register;
    register.byRowId = (rowId) => {
      for (const row of register.rows) row.phone = '31612345678';
      return byRowId(rowId);
    };

    expect(await add(register)).toMatchObject({ kind: 'unfinished', fault: { code: 'notVerified' } });
  });

  it('leaves each complaint once, whatever replies get lost', async () => {
    const losses = fc.array(fc.constantFrom<Moment | null>('before', 'after', null), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(losses, fc.integer(), async (lost, seed) => {
        const register = fakeRegister();
        const random = seededRandom(seed);
        for (const moment of lost) {
          if (moment) register.failNext('append', { code: 'replyLost' }, moment);
          const before = register.rows.length;
          const result = await add(register, aDraft(), random);
          expect(result.kind).toBe('registered');
          expect(register.rows).toHaveLength(before + 1);
        }
        expect(new Set(register.rows.map((row) => row.caseNumber)).size).toBe(register.rows.length);
        expect(new Set(register.rows.map((row) => row.rowId)).size).toBe(register.rows.length);
      }),
    );
  });
});
