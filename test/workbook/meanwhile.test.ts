import type { Complaint } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { roundFields } from '../../src/procedure/lifeCycle/round';
import type { Round } from '../../src/procedure/lifeCycle/round';
import type { Changes } from '../../src/usecases/ports/ports';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { inOtherExcel } from '../host/inProcess';
import { beforeRequest } from './beforeRequest';
import { openedRegister } from './openedRegister';
import { asColleague, readCells } from './sheetReading';
import { readTable } from './sideReading';
import { valueOf } from '../fixtures/valueOf';

const complaint = aRow('r1', '2026-0001-AB', { promise: 'Wij komen dinsdag', status: 'new' });
const another = aRow('r2', '2026-0002-CD', { promise: 'Wij bellen' });

/** A write finds the row, reads it, and writes: three requests. */
const writing = 3;

async function withTwoCases() {
  const workbook = await openedRegister();
  for (const row of [complaint, another]) valueOf(await workbook.register.append(row));
  return workbook;
}

/** The finished round of a case, as it stands. */
const roundOf = (row: Complaint): Round =>
  Object.fromEntries(roundFields.map((field) => [field, row[field]])) as Round;

/** Types into cells of the first complaint, by their headers. */
const typeAsColleague = (cells: Record<string, string | number>) => () =>
  asColleague(({ tables }) => {
    const table = tables.getItem('tblKlachten');
    for (const [header, value] of Object.entries(cells)) {
      table.columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
    }
  });

describe('a colleague who types in the row between the look and the write', () => {
  it('keeps what they typed in the cell that was to change, and the pane is told', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, typeAsColleague({ 'Toegezegde actie': 'VAN COLLEGA' }));
    const changes: Changes = { promise: 'Wij komen woensdag' };
    const written = await register.write(complaint.rowId, changes, aStep({ promise: complaint.promise }));
    const now = { ...complaint, promise: 'VAN COLLEGA' };
    expect(written).toEqual({
      ok: false,
      fault: { code: 'changedByColleague', fields: ['promise'], found: now },
    });
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(now);
    expect(await readTable('tblLogboek')).toEqual([expect.objectContaining({ Klachtnr: '' })]);
  });

  it('keeps the ending that a step rests on: a withdrawn complaint stays withdrawn', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, typeAsColleague({ Status: 'Ingetrokken', Sluitdatum: 46_210 }));
    const changes: Changes = { status: 'handedOver', handedOverOn: toDay('2026-07-08') };
    const { status, handedOverOn, closedOn } = complaint;
    const written = await register.write(complaint.rowId, changes, aStep({ status, handedOverOn, closedOn }));
    expect(written).toMatchObject({
      ok: false,
      fault: { code: 'changedByColleague', fields: ['status', 'closedOn'] },
    });
    expect(valueOf(await register.byRowId(complaint.rowId))).toMatchObject({
      status: 'withdrawn',
      handedOverOn: null,
    });
  });

  it('goes unnoticed in a cell that the change does not rest on: both stand there', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, typeAsColleague({ Plaats: 'Rolde' }));
    const changes: Changes = { promise: 'Wij komen woensdag' };
    valueOf(await register.write(complaint.rowId, changes, aStep({ promise: complaint.promise })));
    const now = { ...complaint, ...changes, town: 'Rolde' };
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(now);
  });
});

describe('a row that a colleague deletes between the look and the write', () => {
  const deleteLast = () =>
    asColleague(({ tables }) => tables.getItem('tblKlachten').rows.getItemAt(1).delete());

  it('leaves nothing behind, and the pane is told that it is gone', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, deleteLast);
    const written = await register.write(another.rowId, { promise: 'Anders' }, aStep());
    expect(written).toEqual({ ok: false, fault: { code: 'rowMissing' } });
    expect(await readTable('tblKlachten')).toMatchObject([{ RijID: complaint.rowId }]);
    const used = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Klachten').getUsedRange(true).load('rowCount');
      await context.sync();
      return range.rowCount;
    });
    expect(used).toBe(2);
  });

  it('is told as gone also when it was found and not read yet', async () => {
    const { register } = await withTwoCases();
    beforeRequest(2, deleteLast);
    const written = await register.write(another.rowId, { promise: 'Anders' }, aStep());
    expect(written).toEqual({ ok: false, fault: { code: 'rowMissing' } });
  });
});

describe('a sheet that is deleted between the look and the write', () => {
  it.each([
    ['tblLogboek', { code: 'sheetMissing', name: 'Logboek' }],
    ['tblRondes', { code: 'sheetMissing', name: 'Rondes' }],
    ['tblKlachten', { code: 'registerMissing' }],
  ])('is named, and the case stays as it was (%s)', async (name, fault) => {
    const { register } = await withTwoCases();
    beforeRequest(writing, () => asColleague(({ tables }) => tables.getItem(name).worksheet.delete()));
    const { log } = aStep();
    const round = roundOf(complaint);
    expect(await register.write(complaint.rowId, { round: 2 }, { seen: {}, log, round })).toEqual({
      ok: false,
      fault,
    });
    if (name !== 'tblKlachten') expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
  });

  it('takes back the round where the log cannot be written after it', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, () =>
      asColleague(({ tables }) => tables.getItem('tblLogboek').worksheet.protection.protect()),
    );
    const { log } = aStep();
    const written = await register.write(
      complaint.rowId,
      { round: 2 },
      { seen: {}, log, round: roundOf(complaint) },
    );
    expect(written).toEqual({ ok: false, fault: { code: 'protected' } });
    expect(await readTable('tblRondes')).toEqual([expect.objectContaining({ Klachtnr: '' })]);
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
  });

  it.each([
    ['a column of the register', 'tblKlachten', 'RijID'],
    ['a column of the log', 'tblLogboek', 'Wat'],
  ])('is told from %s that was deleted', async (_, table, name) => {
    const { register } = await withTwoCases();
    await asColleague(({ tables }) => tables.getItem(table).columns.getItem(name).delete());
    expect(await register.write(complaint.rowId, { promise: 'Anders' }, aStep())).toEqual({
      ok: false,
      fault: { code: 'columnMissing', name },
    });
  });
});

describe('columns that a colleague moves between the look and the write', () => {
  it('are found again', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, () =>
      asColleague(({ tables }) => {
        const { columns } = tables.getItem('tblKlachten');
        // The two change places: each gets the header and the cells of the other.
        const [promise, account] = [
          columns.getItem('Toegezegde actie'),
          columns.getItem('Wat de relatie vertelt'),
        ];
        promise.name = 'even anders';
        account.name = 'Toegezegde actie';
        promise.name = 'Wat de relatie vertelt';
      }),
    );
    const before = { ...complaint, promise: complaint.account, account: complaint.promise };
    valueOf(await register.write(complaint.rowId, { promise: 'Anders' }, aStep()));
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual({ ...before, promise: 'Anders' });
  });
});

describe('a row that somebody copied, its hidden ID with it', () => {
  /** What stands in the first row of the table, put into a row of the sheet as pasting does. */
  const copyFirst = (row: number) =>
    inOtherExcel(() =>
      Excel.run(async (context) => {
        const { tables, worksheets } = context.workbook;
        const first = tables.getItem('tblKlachten').getDataBodyRange().getRow(0).load('values,columnCount');
        await context.sync();
        const target = worksheets.getItem('Klachten').getRangeByIndexes(row - 1, 0, 1, first.columnCount);
        target.values = first.values;
        await context.sync();
      }),
    );

  it('keeps both rows from being written until the copy is gone: the pane names both', async () => {
    const { register } = await withTwoCases();
    await copyFirst(4);
    const write = () => register.write(complaint.rowId, { promise: 'Anders' }, aStep());
    expect(await write()).toEqual({ ok: false, fault: { code: 'rowCopied', rows: [2, 4] } });
    const promises = (await readTable('tblKlachten')).map((row) => row['Toegezegde actie']);
    expect(promises).toEqual([complaint.promise, another.promise, complaint.promise]);
    expect(await readTable('tblLogboek')).toEqual([expect.objectContaining({ Klachtnr: '' })]);

    await asColleague(({ tables }) =>
      tables.getItem('tblKlachten').getDataBodyRange().getRow(2).delete('Up'),
    );
    valueOf(await write());
    expect(valueOf(await register.byRowId(complaint.rowId))?.promise).toBe('Anders');
  });

  it('does so for a copy that is made between the look and the write', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, () => copyFirst(4));
    const written = await register.write(complaint.rowId, { promise: 'Anders' }, aStep());
    expect(written).toEqual({ ok: false, fault: { code: 'rowCopied', rows: [2, 4] } });
    const promises = (await readTable('tblKlachten')).map((row) => row['Toegezegde actie']);
    expect(promises).toEqual([complaint.promise, another.promise, complaint.promise]);
  });

  it('does so for a copy over the row of another complaint too, which stays as it is', async () => {
    const { register } = await withTwoCases();
    await copyFirst(3);
    const written = await register.write(complaint.rowId, { promise: 'Anders' }, aStep());
    expect(written).toEqual({ ok: false, fault: { code: 'rowCopied', rows: [2, 3] } });
    expect(await register.write(another.rowId, { promise: 'Anders' }, aStep())).toEqual({
      ok: false,
      fault: { code: 'rowMissing' },
    });
  });
});

describe('a formula of a colleague in a cell that was written', () => {
  it('is a formula again once the write was taken back', async () => {
    const { register } = await withTwoCases();
    beforeRequest(writing, () =>
      asColleague(({ tables }) => {
        const cell = tables.getItem('tblKlachten').columns.getItem('Plaats').getDataBodyRange().getCell(0, 0);
        cell.numberFormat = [['General']];
        cell.formulas = [['="Rol"&"de"']];
      }),
    );
    const written = await register.write(complaint.rowId, { town: 'Assen' }, aStep({ town: complaint.town }));
    expect(written).toMatchObject({
      ok: false,
      fault: { code: 'changedByColleague', found: { town: 'Rolde' } },
    });
    const [[town] = []] = await readCells(['town']);
    expect(town).toEqual({ value: 'Rolde', formula: '="Rol"&"de"' });
  });
});

describe('a write that the host refuses', () => {
  test.each([
    ['InvalidOrTimedOutSession', 'sessionExpired'],
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['AccessDenied', 'readOnly'],
  ] as const)('with %s is told as %s, and nothing changed', async (error, code) => {
    const { host, register } = await withTwoCases();
    host.faults.fail(error, writing);
    const written = await register.write(complaint.rowId, { promise: 'Anders' }, aStep());
    expect(written).toEqual({ ok: false, fault: { code } });
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
  });

  it('because it is offline is told so', async () => {
    const { host, register } = await withTwoCases();
    beforeRequest(writing, async () => {
      host.faults.offline = true;
    });
    const written = await register.write(complaint.rowId, { promise: 'Anders' }, aStep());
    host.faults.offline = false;
    expect(written).toEqual({ ok: false, fault: { code: 'offline' } });
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
  });

  it('in the middle of its cells leaves none of them changed', async () => {
    const { register } = await withTwoCases();
    const changes: Changes = { promise: 'Anders', account: 'x'.repeat(40_000), town: 'Rolde' };
    const written = await register.write(complaint.rowId, changes, aStep());
    expect(written).toEqual({ ok: false, fault: { code: 'unexpected', detail: 'InvalidArgument' } });
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
  });

  it('because it is busy is tried once more', async () => {
    const { host, register } = await withTwoCases();
    host.faults.fail('ActivityLimitReached', writing);
    valueOf(await register.write(complaint.rowId, { promise: 'Anders' }, aStep()));
    expect(valueOf(await register.byRowId(complaint.rowId))?.promise).toBe('Anders');
    expect(await readTable('tblLogboek')).toHaveLength(1);
  });
});
