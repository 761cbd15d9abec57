import { toDay } from '../../src/procedure/calendar/day';
import type { RowId } from '../../src/procedure/complaint/complaint';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { valueOf } from '../fixtures/valueOf';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';
import { onSelectionChanged } from '../../src/workbook/watch/onSelectionChanged';

const first = aRow('r1', '2026-0001-AB', { name: 'Eerste' });
const second = aRow('r2', '2026-0002-CD', { name: 'Tweede' });
const third = aRow('r3', '2026-0003-EF', { name: 'Derde', closedOn: toDay('2026-07-20'), status: 'closed' });

async function withThreeCases() {
  const workbook = await openedRegister();
  for (const complaint of [first, second, third]) valueOf(await workbook.register.append(complaint));
  return workbook;
}

const select = (sheet: string, address: string) =>
  asColleague((workbook) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
  });

describe('the selected case', () => {
  it('is the complaint in the row of the active cell', async () => {
    const { register } = await withThreeCases();
    await select('Klachten', 'F3');
    expect(await register.selected()).toEqual({ ok: true, value: second });
  });

  test.each([
    ['the header row', 'Klachten', 'A1'],
    ['a row below the table', 'Klachten', 'A9'],
    ['another sheet', 'Lijsten', 'A3'],
  ])('is none on %s', async (_, sheet, address) => {
    const { register } = await withThreeCases();
    await select(sheet, address);
    expect(await register.selected()).toEqual({ ok: true, value: null });
  });

  it('costs one trip, with nothing to clean up afterwards', async () => {
    const { register, host } = await withThreeCases();
    await select('Klachten', 'F3');
    const before = host.requests.length;
    expect(valueOf(await register.selected())).toEqual(second);
    expect(host.requests.slice(before)).toHaveLength(1);
  });

  it('is read where the columns stand by now, also when a colleague moved them since', async () => {
    const { register } = await withThreeCases();
    await asColleague((workbook) => {
      const sheet = workbook.worksheets.getItem('Klachten');
      sheet.getRange('A:B').insert('Right');
      sheet.activate();
      sheet.getRange('F3').select();
    });
    expect(await register.selected()).toEqual({ ok: true, value: second });
  });

  it('is none in the blank row of a new register', async () => {
    const { register } = await openedRegister();
    await select('Klachten', 'A2');
    expect(await register.selected()).toEqual({ ok: true, value: null });
  });
});

test('the pane hears in which row the person is, until it stops listening', async () => {
  await withThreeCases();
  const rows: (string | null)[] = [];
  const stop = await onSelectionChanged((row) => rows.push(row));
  const cells = ['A3', 'C3', 'B4', 'A2:A3'];
  for (const address of cells) await select('Klachten', address);
  await select('Lijsten', 'A3');
  const [one, same, other, several, activated, elsewhere] = rows;
  expect([same === one, other === one, elsewhere === one]).toEqual([true, false, false]);
  expect([several, activated]).toEqual([null, null]);
  await stop();
  await select('Klachten', 'A2');
  expect(rows).toHaveLength(6);
});

describe('writing to a case', () => {
  it('changes only the cells that are named', async () => {
    const { register } = await withThreeCases();
    const changes = { answer: '=dank u', calledOn: toDay('2026-07-08'), satisfied: 'yes' } as const;
    expect((await register.write(second.rowId, changes, aStep({ answer: '' }))).ok).toBe(true);
    expect(valueOf(await register.byRowId(second.rowId))).toEqual({ ...second, ...changes });
    expect(valueOf(await register.byRowId(first.rowId))).toEqual(first);
  });

  it('finds the row by its ID after a colleague sorted the table', async () => {
    const { register } = await withThreeCases();
    await asColleague((workbook) =>
      workbook.tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }]),
    );
    valueOf(await register.write(first.rowId, { checkedBy: 'Sanne' }, aStep()));
    const rows = await readRows();
    expect(rows.map(({ rowId, checkedBy }) => [rowId, checkedBy])).toEqual([
      ['r3', ''],
      ['r2', ''],
      ['r1', 'Sanne'],
    ]);
  });

  it('refuses when a colleague changed what was shown, and writes nothing', async () => {
    const { register } = await withThreeCases();
    valueOf(await register.write(second.rowId, { promise: 'anders' }, aStep()));
    const outcome = await register.write(
      second.rowId,
      { promise: 'mijn' },
      aStep({ promise: second.promise }),
    );
    const found = { ...second, promise: 'anders' };
    expect(outcome).toEqual({ ok: false, fault: { code: 'changedByColleague', fields: ['promise'], found } });
    expect(valueOf(await register.byRowId(second.rowId))?.promise).toBe('anders');
  });

  it('says so when the row is gone', async () => {
    const { register } = await withThreeCases();
    const outcome = await register.write('weg' as RowId, { answer: 'x' }, aStep());
    expect(outcome).toEqual({ ok: false, fault: { code: 'rowMissing' } });
  });
});

it('the pane leads to the row of a case', async () => {
  const { register } = await withThreeCases();
  await select('Lijsten', 'A1');
  valueOf(await register.select(second.rowId));
  expect(valueOf(await register.selected())?.rowId).toBe('r2');
});

describe('the sheets that an office keeps up', () => {
  const activeSheet = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });

  it.each([
    ['lists', 'Lijsten'],
    ['settings', 'Instellingen'],
  ] as const)('come to the front (%s)', async (which, name) => {
    const { register } = await openedRegister();
    valueOf(await register.openSheet(which));
    expect(await activeSheet()).toBe(name);
  });

  it('are named when they are gone', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => workbook.worksheets.getItem('Lijsten').delete());
    expect(await register.openSheet('lists')).toEqual({
      ok: false,
      fault: { code: 'sheetMissing', name: 'Lijsten' },
    });
  });
});
