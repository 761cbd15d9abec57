import { registerComplaint } from '../../src/usecases/register/registerComplaint';
import type { Attempt } from '../../src/usecases/register/registration';
import { aDraft } from '../fixtures/aDraft';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aRow } from './aRow';
import { valueOf } from '../fixtures/valueOf';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { readRows } from './sheetReading';

const draft = aDraft();

const registering = ({ register, opened }: OpenedWorkbook, typed = draft, earlier: Attempt | null = null) =>
  registerComplaint(
    {
      register,
      clock: fixedClock('2026-07-01'),
      random: seededRandom(7),
      identity: fixedIdentity(),
    },
    opened,
    typed,
    earlier,
  );

describe('faults of the host while a complaint is registered', () => {
  test.each([
    ['InvalidOrTimedOutSession', 'sessionExpired'],
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['AccessDenied', 'readOnly'],
  ] as const)('%s is told as %s, and no row is written', async (error, code) => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.nextSequence(2026));
    workbook.host.faults.fail(error);
    expect(await registering(workbook)).toMatchObject({ kind: 'failed', fault: { code } });
    expect((await readRows())[0]?.rowId).toBe('');
  });

  test.each([1, 2])('when the row cannot be looked up either, a repeat adds it once (%i)', async (nth) => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB')));
    const { faults } = workbook.host;
    if (nth === 1) faults.fail('InvalidOrTimedOutSession');
    else faults.loseReply();
    faults.fail('InvalidOrTimedOutSession', 2);
    const first = await registering(workbook);
    if (first.kind !== 'unfinished') throw new Error(first.kind);
    expect(first.attempt.known).toBe('mayStand');
    const again = await registering(workbook, { ...draft, name: 'Anders gespeld' }, first.attempt);
    expect(again.kind).toBe('registered');
    expect((await readRows()).map(({ name }) => name)).toEqual([expect.any(String), 'Anders gespeld']);
  });

  it('a cell that is being typed in is told as cell edit mode', async () => {
    const workbook = await openedRegister();
    workbook.host.workbook.editing = true;
    const result = await registering(workbook);
    workbook.host.workbook.editing = false;
    expect(result).toMatchObject({ kind: 'failed', fault: { code: 'cellEditMode' } });
    expect((await readRows())[0]?.rowId).toBe('');
  });

  it('no connection is told as offline', async () => {
    const workbook = await openedRegister();
    workbook.host.faults.offline = true;
    const result = await registering(workbook);
    workbook.host.faults.offline = false;
    expect(result).toMatchObject({ kind: 'failed', fault: { code: 'offline' } });
  });

  it('a busy host is asked once more', async () => {
    const workbook = await openedRegister();
    workbook.host.faults.fail('ActivityLimitReached', 1);
    expect(await registering(workbook)).toMatchObject({ kind: 'registered' });
    expect(await readRows()).toHaveLength(1);
  });

  it('a lost reply leaves one row, and the complaint counts as registered', async () => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.nextSequence(2026));
    // The first request reads where the first row goes.
    workbook.host.faults.loseReply(2);
    const result = await registering(workbook);
    expect(result).toMatchObject({ kind: 'registered' });
    const rows = await readRows();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.name).toBe(draft.name);
  });

  it('after a fault the next complaint lands below what is there', async () => {
    const workbook = await openedRegister();
    workbook.host.faults.loseReply(2);
    await workbook.register.append(aRow('r1', '2026-0001-AB'));
    valueOf(await workbook.register.append(aRow('r2', '2026-0002-CD')));
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1', 'r2']);
  });
});

describe('what a cell or the procedure cannot take', () => {
  test.each([
    ['40,000 characters', { account: 'x'.repeat(40_000) }, 'account', 'tooLong'],
    ['more line feeds than a cell holds', { account: '\n'.repeat(254) + 'x' }, 'account', 'tooManyLines'],
    ['a day that does not exist', { receivedOn: '29-02-2026' }, 'receivedOn', 'notADate'],
    ['a date in 1899', { receivedOn: '31-12-1899' }, 'receivedOn', 'tooLongAgo'],
    ['a date to come', { receivedOn: '02-07-2026' }, 'receivedOn', 'inTheFuture'],
    ['a callback before the receipt', { callbackOn: '30-06-2026' }, 'callbackOn', 'beforeReceipt'],
  ] as const)('%s is told at its field, and no row is written', async (_, typed, field, code) => {
    const workbook = await openedRegister();
    const result = await registering(workbook, aDraft(typed));
    expect(result).toMatchObject({ kind: 'invalid', issues: [{ field, code }] });
    expect((await readRows())[0]?.rowId).toBe('');
  });
});
