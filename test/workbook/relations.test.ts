import type { RelationLine } from '../../src/procedure/relation/relation';
import { newSession } from '../../src/workbook/table/session';
import { onComplaintsChanged } from '../../src/workbook/watch/onComplaintsChanged';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { asColleague } from './sheetReading';
import { typeRows } from './typeRows';
import type { EditedRows } from '../../src/usecases/ports/ports';

const klachten = (workbook: Excel.Workbook) => workbook.tables.getItem('tblKlachten');

async function relationsIn({ register }: OpenedWorkbook): Promise<RelationLine[]> {
  const lines: RelationLine[] = [];
  valueOf(await register.relations((piece) => lines.push(...piece)));
  return lines;
}

describe('who complained before', () => {
  it('is read from every row, with what the pane shows of it', async () => {
    const workbook = await openedRegister();
    const complaint = aRow('r1', '2026-0001-AB', { name: '=Jansen', phone: '+31 6 12345678' });
    valueOf(await workbook.register.append(complaint));
    const [line] = await relationsIn(workbook);
    expect(complaint).toMatchObject(line ?? {});
    expect(line).toMatchObject({
      rowId: 'r1',
      name: '=Jansen',
      phone: '+31 6 12345678',
      receivedOn: '2026-07-01',
    });
  });

  it('is read from rows that a colleague typed without the add-in, whatever the cells hold', async () => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB')));
    await typeRows([
      { Naam: 'Bos', Telefoon: '612345678', 'Datum ontvangst': 'gisteren', Status: '=NA()', Plaats: '=1/0' },
    ]);
    const [, typed] = await relationsIn(workbook);
    expect(typed).toMatchObject({
      rowId: '',
      name: 'Bos',
      phone: '612345678',
      receivedOn: null,
      status: null,
    });
    expect(typed?.town).toBe('#DIV/0!');
  });

  it('is read in more than one piece when there are many rows', async () => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.append(aRow('r0', '2026-0001-AB')));
    await typeRows(
      Array.from({ length: 2_500 }, (_, row) => ({ RijID: `r${row + 1}`, Naam: `n${row + 1}` })),
    );
    const pieces: number[] = [];
    valueOf(await workbook.register.relations((lines) => pieces.push(lines.length)));
    expect(pieces).toEqual([1_000, 1_000, 501]);
    const lines = await relationsIn(workbook);
    expect(new Set(lines.map(({ rowId }) => rowId)).size).toBe(2_501);
  });

  it('is read in smaller pieces when long texts make one too large for Excel', async () => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.append(aRow('r0', '2026-0001-AB')));
    const long = 'x'.repeat(30_000);
    for (const block of [0, 100])
      await typeRows(
        Array.from({ length: 100 }, (_, row) => ({ RijID: `r${block + row + 1}`, Adres: long })),
      );
    const lines = await relationsIn(workbook);
    expect(lines.map(({ rowId }) => rowId)).toEqual(Array.from({ length: 201 }, (_, row) => `r${row}`));
  });

  it('is nobody in a new register', async () => {
    const [line, ...others] = await relationsIn(await openedRegister());
    expect(others).toEqual([]);
    expect(line).toMatchObject({ rowId: '', name: '', phone: '' });
  });

  it('is read from where a column stands now', async () => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB', { name: 'Bos' })));
    await asColleague((changed) => void klachten(changed).columns.add(2, undefined, 'Onze eigen kolom'));
    expect((await relationsIn(workbook)).map(({ name }) => name)).toEqual(['Bos']);
  });

  it('is read of some rows in one trip, whatever stands around the register, with how many there are', async () => {
    const workbook = await openedRegister();
    const names = ['Bos', 'Smit', 'De Wit', 'De Zwart'];
    for (const [row, name] of names.entries())
      valueOf(await workbook.register.append(aRow(`r${row}`, `2026-000${row + 1}-AB`, { name })));
    await asColleague((changed) => void klachten(changed).columns.add(2, undefined, 'Onze eigen kolom'));
    const before = workbook.host.requests.length;
    const read = valueOf(await workbook.register.relationsIn([5, 1, 3, 2, 90]));
    const [request, ...more] = workbook.host.requests.slice(before);
    expect(more).toEqual([]);
    expect(request?.bytesReceived).toBeLessThan(3 * 10_000);
    expect(read.of).toBe(4);
    expect(read.lines.map(({ row, line }) => [row, line.rowId, line.name])).toEqual([
      [2, 'r0', 'Bos'],
      [3, 'r1', 'Smit'],
      [5, 'r3', 'De Zwart'],
    ]);
    const all = await relationsIn(workbook);
    expect(read.lines.map(({ line }) => line)).toEqual([all[0], all[1], all[3]]);
  });

  it('ends in a fault when Excel does not answer', async () => {
    const workbook = await openedRegister();
    workbook.host.faults.offline = true;
    expect(await workbook.register.relations(() => {})).toEqual({ ok: false, fault: { code: 'offline' } });
  });
});

describe('changes to the complaints', () => {
  it('are heard when a colleague or the person in the sheet makes them, and not when the add-in does', async () => {
    const { host, register } = await openedRegister();
    let heard = 0;
    const stop = await onComplaintsChanged(newSession(), () => {
      heard += 1;
    });
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    await settled();
    expect(heard).toBe(0);
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Klachten')?.id ?? '';
    const change = { kind: 'cellsChanged', change: 'RangeEdited', sheet } as const;
    const area = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
    host.workbook.events.emit({ ...change, area, by: 'colleague' });
    host.workbook.events.emit({ ...change, area, by: 'user' });
    await settled();
    expect(heard).toBe(2);
    await stop();
    host.workbook.events.emit({ ...change, area, by: 'colleague' });
    await settled();
    expect(heard).toBe(2);
  });
});

it.each([
  ['a cell', { row: 2, column: 2, rowCount: 1, columnCount: 1 }, { first: 3, last: 3, ids: false }],
  ['a whole row', { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }, { first: 3, last: 3, ids: true }],
  ['appended rows', { row: 1, column: 0, rowCount: 2, columnCount: 80 }, { first: 2, last: 3, ids: true }],
  [
    'a whole column',
    { row: 0, column: 2, rowCount: 1_048_576, columnCount: 1 },
    { first: 1, last: 1_048_576, ids: true },
  ],
])('an edit of %s tells its rows, and whether their IDs may be others', async (_, area, rows) => {
  const { host, session } = await openedRegister();
  const heard: (EditedRows | null)[] = [];
  const stop = await onComplaintsChanged(session, (_change, edited) => heard.push(edited));
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Klachten')?.id ?? '';
  const edit = { kind: 'cellsChanged', sheet, area, by: 'colleague' } as const;
  host.workbook.events.emit({ ...edit, change: 'RangeEdited' });
  host.workbook.events.emit({ ...edit, change: 'RowInserted' });
  await settled();
  expect(heard).toEqual([rows, null]);
  await stop();
});

/** Events travel as messages of their own, which come after what is under way. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
