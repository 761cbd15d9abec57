import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import { keepAppended } from '../../../src/usecases/register/keepAppended';
import { fakeRegister, type FakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';

const ours = aComplaint({ rowId: 'ours' as RowId, caseNumber: '2026-0001-AB' as CaseNumber });
const theirs = aComplaint({ rowId: 'theirs' as RowId, caseNumber: '2026-0001-CD' as CaseNumber });

/** A register in which this pane registered `ours`. */
function watching(): FakeRegister {
  const register = fakeRegister();
  register.rows.push({ ...ours });
  register.watch(ours);
  return register;
}

const keep = (register: FakeRegister) =>
  keepAppended({
    register,
    clock: fixedClock('2026-07-01'),
    random: seededRandom(1),
    identity: fixedIdentity(),
  });

describe('what this pane registered', () => {
  it('is left alone while it stands there', async () => {
    const register = watching();
    expect(await keep(register)).toEqual([]);
    expect(register.rows).toEqual([ours]);
  });

  it('is appended again under its own number when a colleague overwrote its row', async () => {
    const register = watching();
    register.rows[0] = { ...theirs };
    expect(await keep(register)).toEqual([{ kind: 'restored', complaint: ours }]);
    expect(register.rows).toEqual([theirs, ours]);
    expect(await keep(register)).toEqual([]);
  });

  it.each([
    ['by a colleague is told and stays away', false, [{ kind: 'takenOut', complaint: ours }]],
    ['here stays away', true, []],
  ])('that was taken out %s', async (_, here, told) => {
    const register = watching();
    register.takeOut(ours.rowId, here);
    expect(await keep(register)).toEqual(told);
    expect(register.rows).toEqual([]);
    expect(await keep(register)).toEqual([]);
  });

  it('stays watched when it could not be put back yet', async () => {
    const register = watching();
    register.rows[0] = { ...theirs };
    register.failNext('append', { code: 'protected' });
    const trouble = { kind: 'gone', complaint: ours };
    expect(await keep(register)).toEqual([{ kind: 'failed', trouble, fault: { code: 'protected' } }]);
    expect(await keep(register)).toEqual([{ kind: 'restored', complaint: ours }]);
  });

  it('gets another number when a row above it turns out to have the same one', async () => {
    const register = watching();
    register.rows.unshift({ ...theirs, caseNumber: ours.caseNumber });
    const [repair] = await keep(register);
    expect(repair).toMatchObject({ kind: 'renumbered', from: '2026-0001-AB' });
    expect(register.rows[1]?.caseNumber).toMatch(/^2026-0002-/);
    expect(await keep(register)).toEqual([]);
  });

  it('gets another number too when it is put back beside a row that has its own', async () => {
    const register = watching();
    register.rows[0] = { ...theirs, caseNumber: ours.caseNumber };
    const [repair] = await keep(register);
    expect(repair).toEqual({ kind: 'renumbered', from: '2026-0001-AB', complaint: register.rows[1] });
    expect(register.rows[1]).toMatchObject({
      rowId: 'ours',
      caseNumber: expect.stringMatching(/^2026-0002-/),
    });
    expect(register.log).toEqual([
      { rowId: 'ours', event: 'renumbered', at: '2026-07-01T09:15', by: 'Pieter Zijlstra' },
    ]);
    expect(await keep(register)).toEqual([]);
  });

  it.each(['nextSequence', 'write'] as const)(
    'keeps a double number as long as %s fails, and is told so',
    async (operation) => {
      const register = watching();
      register.rows.unshift({ ...theirs, caseNumber: ours.caseNumber });
      register.failNext(operation, { code: 'protected' });
      const trouble = { kind: 'double', complaint: ours };
      expect(await keep(register)).toEqual([{ kind: 'failed', trouble, fault: { code: 'protected' } }]);
      expect(register.rows[1]).toEqual(ours);
      expect(await keep(register)).toMatchObject([{ kind: 'renumbered' }]);
    },
  );

  it('mends every row that needs it, whatever becomes of another', async () => {
    const register = watching();
    const second = aComplaint({ rowId: 'second' as RowId, caseNumber: '2026-0005-EF' as CaseNumber });
    register.watch(second);
    register.rows.length = 0;
    register.failNext('append', { code: 'protected' });
    expect(await keep(register)).toMatchObject([{ kind: 'failed' }, { kind: 'restored', complaint: second }]);
    expect(register.rows).toEqual([second]);
  });

  it('is looked for once more by who could not look whether it was put back', async () => {
    const register = watching();
    register.rows.length = 0;
    register.failNext('append', { code: 'replyLost' }, 'after');
    register.failNext('byRowId', { code: 'offline' });
    expect(await keep(register)).toMatchObject([{ kind: 'failed', fault: { code: 'replyLost' } }]);
    expect(await keep(register)).toEqual([]);
    expect(register.rows).toEqual([ours]);
  });

  it('keeps its number when the same one stands below it: there the colleague changes', async () => {
    const register = watching();
    register.rows.push({ ...theirs, caseNumber: ours.caseNumber });
    expect(await keep(register)).toEqual([]);
  });

  it('is looked at again later when the register cannot be read now', async () => {
    const register = watching();
    register.rows[0] = { ...theirs };
    register.failNext('troubled', { code: 'busy' });
    expect(await keep(register)).toEqual([]);
    expect(await keep(register)).toHaveLength(1);
  });
});
