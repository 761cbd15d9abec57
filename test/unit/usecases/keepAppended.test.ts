import type { CaseNumber, RowId } from '../../../src/procedure/complaint';
import { forgetDeleted } from '../../../src/usecases/forgetDeleted';
import { keepAppended } from '../../../src/usecases/keepAppended';
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
  register.appended.watch(ours);
  return register;
}

const keep = ({ appender, appended, reader, writer }: FakeRegister) =>
  keepAppended({
    appender,
    appended,
    reader,
    writer,
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

  it('keeps its number when the same one stands below it: there the colleague changes', async () => {
    const register = watching();
    register.rows.push({ ...theirs, caseNumber: ours.caseNumber });
    expect(await keep(register)).toEqual([]);
  });

  it('is not put back after somebody deleted its row', async () => {
    const register = watching();
    register.rows.length = 0;
    await forgetDeleted(register);
    expect(await keep(register)).toEqual([]);
    expect(register.rows).toEqual([]);
  });

  it('is looked at again later when the register cannot be read now', async () => {
    const register = watching();
    register.rows[0] = { ...theirs };
    register.failNext('troubled', { code: 'busy' });
    expect(await keep(register)).toEqual([]);
    expect(await keep(register)).toHaveLength(1);
  });
});
