import { editCase } from '../../../src/usecases/case/editCase';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { momentOn } from '../../../src/procedure/calendar/moment';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import type { InspectionWork } from '../../../src/usecases/ports/inspectionPorts';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { openedRegister, type OpenedWorkbook } from '../openedRegister';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { copyAbove, copyBelow, selectRow, sortBy, typeBelow, typeIn } from './byHand';

const first = aRow('r1', '2026-0001-AB', { name: 'Eerste', promise: 'Wij komen dinsdag' });
/** 10 June 2026, as Excel counts days. */
const june = 46_183;
const typed = { receivedOn: june, name: 'De Wit', phone: '0592 123456', promise: 'Wij bellen' };
const today = toDay('2026-07-08');

async function withOneCase(): Promise<OpenedWorkbook> {
  const workbook = await openedRegister();
  valueOf(await workbook.register.append(first));
  return workbook;
}

/** What the pane does when two looks found the same. */
async function identifyAll({ register }: OpenedWorkbook, work?: InspectionWork) {
  const strays = valueOf(await register.strays(true));
  const standIns = strays.filter(({ isActive }) => !isActive).map(({ complaint }) => complaint.rowId);
  return register.identify({ standIns, today, at: momentOn(today, 14, 5), by: '', ...(work && { work }) });
}

const identitiesIn = async () =>
  (await readRows()).map(({ name, caseNumber, rowId }) => ({ name, caseNumber, rowId }));
const logged = async () =>
  (await readTable('tblLogboek')).map(({ Klachtnr, Wat }) => `${String(Klachtnr)} ${String(Wat)}`);
const number = (start: string): unknown => expect.stringMatching(new RegExp(`^${start}-[A-Z2-9]{2}$`));
const anId: unknown = expect.stringMatching(/^r[0-9a-z]{8,}/);

/** The pane of somebody who changes the promise of what is selected. */
const editing = async ({ register, opened }: OpenedWorkbook, seen: Complaint) =>
  editCase(
    { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity('Anna') },
    { holidays: opened.lists.holidays },
    seen,
    { field: 'promise', typed: 'Wij komen woensdag' },
  );

describe('a row that was typed by hand', () => {
  it('gets an ID and the next number of its year, and a line in the log says so', async () => {
    const workbook = await withOneCase();
    await typeBelow(typed);
    const [given] = valueOf(await identifyAll(workbook));
    expect(given).toMatchObject({ row: 3, copyOf: null, complaint: { name: 'De Wit' } });
    expect(await identitiesIn()).toEqual([
      expect.objectContaining({ caseNumber: '2026-0001-AB', rowId: 'r1' }),
      { name: 'De Wit', caseNumber: number('2026-0002'), rowId: anId },
    ]);
    const told = given?.complaint.caseNumber ?? '';
    expect(await logged()).toEqual([`${told} In het blad getypt: Klachtnr leeg → ${told}`]);
    expect(valueOf(await workbook.register.strays(true))).toEqual([]);
    // The pane that registers next goes on from there.
    expect(valueOf(await workbook.register.nextSequence(2026))).toBe(3);
  });

  it('keeps a number that was typed with it', async () => {
    const workbook = await withOneCase();
    await typeBelow({ ...typed, caseNumber: 'B-17' });
    valueOf(await identifyAll(workbook));
    expect((await identitiesIn())[1]).toEqual({ name: 'De Wit', caseNumber: 'B-17', rowId: anId });
    expect(await logged()).toEqual(['B-17 In het blad getypt']);
  });

  it('gets a number where somebody typed a blank for it', async () => {
    const workbook = await withOneCase();
    await typeIn(0, 'caseNumber', ' ');
    expect(valueOf(await identifyAll(workbook))).toMatchObject([{ isNumbered: true }]);
    expect((await identitiesIn())[0]).toEqual({
      name: 'Eerste',
      caseNumber: number('2026-0001'),
      rowId: 'r1',
    });
  });

  it('is one of many that were pasted: all get their own, in pieces between which one can stop', async () => {
    const workbook = await withOneCase();
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblKlachten');
      const names = table.columns.getItem('Naam').getDataBodyRange();
      names.getRowsBelow(700).values = Array.from({ length: 700 }, (_, row) => [`Naam ${row % 350}`]);
    });
    let done = 0;
    const onProgress = (given: number) => (done = given);
    const stopping = { onProgress, isCancelled: () => done > 0, yieldToPane: async () => {} };
    expect(valueOf(await identifyAll(workbook, stopping))).toHaveLength(500);
    expect(valueOf(await identifyAll(workbook))).toHaveLength(200);
    const rows = await identitiesIn();
    expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(701);
    expect(new Set(rows.map(({ caseNumber }) => caseNumber)).size).toBe(701);
    expect(await logged()).toHaveLength(700);
  });

  it('is left alone while the active cell is in it', async () => {
    const workbook = await withOneCase();
    await typeBelow(typed);
    await selectRow(1);
    expect(valueOf(await workbook.register.strays(false))).toMatchObject([{ isActive: true }]);
  });

  it('costs one small request when nothing lacks', async () => {
    const workbook = await withOneCase();
    expect(valueOf(await workbook.register.strays(false))).toEqual([]);
    const before = workbook.host.requests.length;
    expect(valueOf(await workbook.register.strays(false))).toEqual([]);
    expect(JSON.stringify(workbook.host.requests.slice(before)).match(/CountIf/g)).toHaveLength(2);
  });

  it('is looked for below the rows of before only, whoever added one at the end', async () => {
    const { host, register } = await withOneCase();
    const long = 'r'.repeat(10_000);
    valueOf(await register.append(aRow(long, '2026-0002-CD')));
    valueOf(await register.append(aRow('r3', '2026-0003-CD')));
    const look = async () => {
      const before = host.requests.length;
      const found = valueOf(await register.strays(false)).length;
      const bytes = host.requests.slice(before).map(({ bytesReceived }) => bytesReceived);
      return { found, readsAll: Math.max(...bytes) > long.length };
    };
    expect(await look()).toEqual({ found: 0, readsAll: true });
    expect(await look()).toEqual({ found: 0, readsAll: false });
    valueOf(await register.append(aRow('mine', '2026-0004-CD')));
    await typeBelow({ ...typed, caseNumber: '2026-0005-CD', rowId: 'theirs' });
    expect(await look()).toEqual({ found: 0, readsAll: false });
    await copyBelow(0);
    expect(await look()).toEqual({ found: 1, readsAll: true });
  });

  it.each<[string, () => Promise<void>]>([
    ['a row was copied above itself', () => copyAbove(0)],
    [
      'one was deleted and others came below',
      async () => {
        await copyBelow(0);
        await Excel.run((context) => {
          context.workbook.tables.getItem('tblKlachten').rows.getItemAt(1).delete();
          return context.sync();
        });
      },
    ],
  ])('is looked for in all rows where %s', async (_, byHand) => {
    const { register } = await withOneCase();
    valueOf(await register.append(aRow('r2', '2026-0002-CD')));
    valueOf(await register.strays(false));
    await byHand();
    expect(valueOf(await register.strays(false))).toHaveLength(1);
  });

  it('gets its identity from the first step that somebody takes, and the step lands in it', async () => {
    const workbook = await withOneCase();
    await typeBelow(typed);
    await selectRow(1);
    const shown = valueOf(await workbook.register.selected());
    if (!shown) throw new Error('nothing is shown');
    const saved = await editing(workbook, shown);
    expect(saved).toMatchObject({
      kind: 'saved',
      complaint: { caseNumber: number('2026-0002'), rowId: anId },
    });
    expect(await readRows()).toMatchObject([
      { promise: first.promise },
      { promise: 'Wij komen woensdag', rowId: anId },
    ]);
    expect(await logged()).toHaveLength(2);
  });
});

describe('a row that was copied', () => {
  it('gets an ID and number of its own; the log names the row it was copied from', async () => {
    const workbook = await withOneCase();
    await copyBelow(0);
    const [given] = valueOf(await identifyAll(workbook));
    expect(given).toMatchObject({ row: 3, copyOf: { row: 2, caseNumber: '2026-0001-AB' } });
    const [one, other] = await identitiesIn();
    expect(one).toMatchObject({ caseNumber: '2026-0001-AB', rowId: 'r1' });
    expect(other).toMatchObject({ caseNumber: number('2026-0002'), rowId: anId });
    expect(await logged()).toEqual([
      `${String(other?.caseNumber)} Kopie in het blad: van 2026-0001-AB in rij 2: Klachtnr 2026-0001-AB → ${String(other?.caseNumber)}`,
    ]);
  });

  it('keeps a number that somebody changed in it', async () => {
    const workbook = await withOneCase();
    await copyBelow(0);
    await typeIn(1, 'caseNumber', '2026-0007-QQ');
    valueOf(await identifyAll(workbook));
    expect(await identitiesIn()).toMatchObject([
      { caseNumber: '2026-0001-AB', rowId: 'r1' },
      { caseNumber: '2026-0007-QQ', rowId: anId },
    ]);
  });

  it.each([0, 1])(
    'takes the step of whom it is shown to, and the other row does not (row %i)',
    async (row) => {
      const workbook = await withOneCase();
      await copyBelow(0);
      await typeIn(1, 'name', 'Kopie');
      await selectRow(row);
      const shown = valueOf(await workbook.register.selected());
      if (!shown) throw new Error('nothing is shown');
      expect(await editing(workbook, shown)).toMatchObject({ kind: 'saved' });
      const promises = (await readRows()).map(({ promise }) => promise);
      expect(promises[row]).toBe('Wij komen woensdag');
      expect(promises[1 - row]).toBe(first.promise);
      const lines = await readTable('tblLogboek');
      expect(lines.at(-1)).toMatchObject({ RijID: row === 0 ? 'r1' : anId, Door: 'Anna' });
    },
  );

  it('is told from a row that was shown before somebody copied and changed it', async () => {
    const workbook = await withOneCase();
    await selectRow(0);
    const shown = valueOf(await workbook.register.selected());
    if (!shown) throw new Error('nothing is shown');
    await copyBelow(0);
    await typeIn(0, 'name', 'Een ander');
    // What was shown stands in the copy now.
    expect(await editing(workbook, shown)).toMatchObject({ kind: 'saved' });
    expect(await readRows()).toMatchObject([
      { name: 'Een ander', promise: first.promise },
      { name: 'Eerste', promise: 'Wij komen woensdag' },
    ]);
    await typeIn(1, 'name', 'Nog een ander');
    await copyBelow(0);
    const again = await editing(workbook, shown);
    expect(again).toMatchObject({ kind: 'failed', fault: { code: 'changedByColleague' } });
  });
});

describe('what a colleague does while a row is given its number', () => {
  const table = (act: (table: Excel.Table) => void) => () =>
    asColleague(({ tables }) => act(tables.getItem('tblKlachten')));
  const deeds: [name: string, act: () => Promise<void>][] = [
    ['types in the row', () => typeIn(2, 'promise', 'Anders')],
    ['types a number', () => typeIn(2, 'caseNumber', 'B-17')],
    ['sorts by name', () => sortBy('name')],
    ['deletes the row', table(({ rows }) => rows.getItemAt(2).delete())],
    ['deletes the row above', table(({ rows }) => rows.getItemAt(1).delete())],
    [
      'takes the typing back',
      table((all) => void all.getDataBodyRange().getRow(2).clear(Excel.ClearApplyTo.contents)),
    ],
    ['moves a column', table(({ columns }) => void columns.add(0))],
    ['copies the row', () => copyBelow(2)],
  ];

  it.each(deeds)('%s: no other row gets anything, and no line of the log is false', async (name, act) => {
    const workbook = await withOneCase();
    const start = valueOf(await workbook.register.append(aRow('r2', '2026-0002-CD', { name: 'Tweede' })));
    expect(start.sameNumber).toBe(1);
    await typeBelow({ ...typed, name: 'Ander' });
    const strays = valueOf(await workbook.register.strays(true));
    const standIns = strays.map(({ complaint }) => complaint.rowId);
    const keep = await kept();
    for (const nth of [1, 3, 5]) {
      await keep.putBack();
      beforeRequest(nth, act);
      const given = await workbook.register.identify({ standIns, today, at: momentOn(today, 14, 5), by: '' });
      const rows = await readRows();
      for (const [whose, rowId, caseNumber] of [
        ['Eerste', 'r1', '2026-0001-AB'],
        ['Tweede', 'r2', '2026-0002-CD'],
      ]) {
        const row = rows.find((one) => one.name === whose);
        if (row) expect(row).toMatchObject({ rowId, caseNumber });
      }
      const numbers = rows.filter(({ rowId }) => rowId !== '').map(({ caseNumber }) => caseNumber);
      const told = given.ok ? given.value.map(({ complaint }) => complaint.caseNumber) : [];
      for (const caseNumber of told) expect(numbers).toContain(caseNumber);
      // Whoever is still typing is let be.
      if (name.startsWith('types')) expect(told).toEqual([]);
      expect((await readTable('tblLogboek')).map(({ Klachtnr }) => Klachtnr).filter(Boolean)).toEqual(told);
    }
  });
});

/** Keeps what the two tables hold, and puts it back. */
async function kept() {
  const names = ['tblKlachten', 'tblLogboek'];
  const before = await Excel.run(async (context) => {
    const tables = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      return {
        header: table.getHeaderRowRange().load('values'),
        body: table.getDataBodyRange().load('formulas'),
      };
    });
    await context.sync();
    return tables.map(({ header, body }) => ({ header: header.values, body: body.formulas as unknown[][] }));
  });
  return {
    putBack: () =>
      Excel.run(async (context) => {
        for (const [index, name] of names.entries()) {
          const { header, body } = before[index] ?? { header: [], body: [] };
          const table = context.workbook.tables.getItem(name);
          const now = table.columns.load('items/name');
          await context.sync();
          for (const column of now.items.slice(0, now.items.length - (header[0]?.length ?? 0)))
            column.delete();
          table.getDataBodyRange().clear(Excel.ClearApplyTo.contents);
          table.resize(table.getHeaderRowRange().getResizedRange(body.length, 0));
          table.getDataBodyRange().formulas = body;
          await context.sync();
        }
      }),
  };
}
