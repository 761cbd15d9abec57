import { toDay } from '../../../src/procedure/calendar/day';
import type { AffectedRow } from '../../../src/procedure/calamity/affected/affectedRelation';
import type { RowId } from '../../../src/procedure/complaint/complaint';
import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { valueOf } from '../../fixtures/valueOf';
import { createLetters } from '../../../src/workbook/letters/createLetters';
import { startLocalExcel } from '../../host/inProcess';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { beforeRequest } from '../beforeRequest';
import {
  affectedCells,
  code,
  inTable,
  openedLetters,
  patiently,
  relations,
  sheetNames,
  tableName,
  tripsOf,
} from './affectedTable';

const day = toDay('2026-11-25');
/** The day as Excel counts days. */
const serial = 46_351;

async function withThree() {
  const { host, letters } = await openedLetters();
  const rows = relations(3);
  valueOf(await letters.addAffected({ code, run: 'L1', rows }, patiently));
  const mark = (ids = rows.map(({ rowId }) => rowId)) => letters.markApproached(code, ids, day);
  return { host, letters, rows, mark };
}

/** The request of a mark that writes: reading the table again takes the last two. */
async function writingRequest(): Promise<number> {
  const { host, mark } = await withThree();
  return (await tripsOf(host, mark)) - 3;
}

const column = (table: Excel.Table, header: string) => table.columns.getItem(header).getDataBodyRange();
const approached = async () => (await affectedCells()).map((row) => [row['Naam'], row['Benaderd op']]);

describe('the lines of affected relations, between the look and the write', () => {
  it('keep what a colleague types where the day goes', async () => {
    const writing = await writingRequest();
    const { mark } = await withThree();
    beforeRequest(writing, () =>
      inTable((table) => void (column(table, 'Benaderd op').getCell(1, 0).values = [['gebeld']])),
    );
    const after = valueOf(await mark());
    expect(after.map(({ approachedOn }) => approachedOn)).toEqual([day, null, day]);
    expect(await approached()).toEqual([
      ['J. de Vries 1', serial],
      ['J. de Vries 2', 'gebeld'],
      ['J. de Vries 3', serial],
    ]);
  });

  it.each<[string, (table: Excel.Table) => void, unknown[][]]>([
    [
      'sorts them',
      (table) => table.sort.apply([{ key: 0, ascending: false }]),
      [
        ['J. de Vries 3', serial],
        ['J. de Vries 2', ''],
        ['J. de Vries 1', serial],
      ],
    ],
    [
      'inserts a line',
      (table) => void table.getDataBodyRange().getRow(1).insert('Down'),
      [
        ['J. de Vries 1', serial],
        ['', ''],
        ['J. de Vries 2', ''],
        ['J. de Vries 3', serial],
      ],
    ],
    [
      'deletes one of them',
      (table) => table.rows.getItemAt(0).delete(),
      [
        ['J. de Vries 2', ''],
        ['J. de Vries 3', serial],
      ],
    ],
  ])('are found again when a colleague %s', async (_, act, expected) => {
    const writing = await writingRequest();
    const { mark, rows } = await withThree();
    beforeRequest(writing, () => inTable(act));
    valueOf(await mark([rows[0], rows[2]].flatMap((row) => row?.rowId ?? [])));
    expect(await approached()).toEqual(expected);
  });

  it('are not written where one was copied since it was read: both are named', async () => {
    const { letters, mark, rows } = await withThree();
    await inTable((table) => {
      table.getDataBodyRange().getRowsBelow(1).copyFrom(table.getDataBodyRange().getRow(0));
      table.resize(table.getRange().getResizedRange(1, 0));
    });
    const refused = { ok: false, fault: { code: 'rowCopied', rows: [2, 5] } };
    expect(await mark()).toEqual(refused);
    const { shared } = await composeLetters([], aLetterBasis(), async () => {});
    const greetings = new Map<RowId, string>(rows.map(({ rowId }) => [rowId, 'Geachte heer,']));
    expect(await letters.fillMerge({ code, shared, greetings })).toEqual(refused);
    expect((await affectedCells()).map((row) => [row['Aanhefregel'], row['Benaderd op']])).toEqual(
      Array.from({ length: 4 }, () => ['', '']),
    );
    // Reading gives the copy an ID of its own, and then each can be written.
    valueOf(await letters.affected(code));
    expect(valueOf(await mark()).map(({ approachedOn }) => approachedOn)).toEqual([day, day, day, null]);
  });

  it('keep what somebody types over what one lacks, at whatever moment, also where they are sorted right after', async () => {
    const { host, rows } = await withThree();
    const more = relations(5).slice(3);
    const typed = 'wordt nagezocht';
    const wrong: unknown[] = [];
    let isOver = false;
    for (let nth = 1; !isOver; nth++) {
      startLocalExcel({ workbook: copyWorkbook(host.workbook) });
      const letters = createLetters();
      isOver = true;
      let name: unknown = '';
      beforeRequest(nth, async () => {
        isOver = false;
        const lines = await affectedCells();
        name = lines.at(-1)?.['Naam'];
        await inTable(
          (table) => (column(table, 'Ontbreekt').getCell(lines.length - 1, 0).values = [[typed]]),
        );
        beforeRequest(1, () => inTable((table) => table.sort.apply([{ key: 0, ascending: false }])));
      });
      const added = await letters.addAffected({ code, run: 'L2', rows: [...rows, ...more] }, patiently);
      if (isOver) break;
      const found = (await affectedCells()).filter((row) => row['Ontbreekt'] === typed);
      const isKept = found.length === 1 && found[0]?.['Naam'] === name;
      if (!added.ok || !isKept) wrong.push([nth, found.map((row) => row['Naam'])]);
    }
    expect(wrong).toEqual([]);
  });

  it('get no row ID that was meant for another, where those without one changed places', async () => {
    const typed = async (names: string[][]) =>
      inTable((table) => {
        column(table, 'Naam').getRowsBelow(2).values = names;
        table.resize(table.getRange().getResizedRange(2, 0));
      });
    const reading = await (async () => {
      const { host, letters } = await withThree();
      await typed([[''], ['Getypt']]);
      return tripsOf(host, () => letters.affected(code));
    })();
    const { letters } = await withThree();
    await typed([[''], ['Getypt']]);
    beforeRequest(reading, () =>
      inTable(
        (table) =>
          void (column(table, 'Naam').getCell(3, 0).getResizedRange(1, 0).values = [['Getypt'], ['']]),
      ),
    );
    valueOf(await letters.affected(code));
    const idOf = async (name: string) =>
      (await affectedCells()).find((row) => row['Naam'] === name)?.['RijID'];
    expect(await idOf('')).toBe('');
    const read = valueOf(await letters.affected(code)).find(({ name }) => name === 'Getypt');
    expect(await idOf('Getypt')).toBe(read?.rowId);
    expect(await idOf('')).toBe('');
  });

  it.each<[string, (table: Excel.Table) => void]>([
    ['types a line of their own there', (table) => typeBelow(table)],
    ['adds a column', (table) => void table.columns.add(0, undefined, 'Eigen')],
  ])('come below those before them, whole, when a colleague %s', async (_, act) => {
    const writing = await addingRequest();
    const { letters, rows } = await withThree();
    const more = relations(5)
      .slice(3)
      .map((row, at): AffectedRow => ({ ...row, rowId: `L2-${at}` as RowId }));
    beforeRequest(writing, () => inTable(act));
    valueOf(await letters.addAffected({ code, run: 'L2', rows: more }, patiently));
    const names = (await affectedCells()).map((row) => row['Naam']);
    const typed = names.includes('Getypt') ? ['Getypt'] : [];
    expect(names).toEqual([...rows.map(({ name }) => name), ...typed, ...more.map(({ name }) => name)]);
    expect(valueOf(await letters.affected(code)).slice(-2)).toEqual(more);
  });
});

/** What the table is called, and then once more what it was: the first before it is looked for, the other right before it is made. */
it('leave no second sheet where their table had another name for a moment', async () => {
  const { letters, rows } = await withThree();
  const before = await sheetNames();
  beforeRequest(2, async () => {
    await inTable((table) => (table.name = 'Getroffen'));
    beforeRequest(2, () =>
      Excel.run(async ({ workbook: { tables } }) => void (tables.getItem('Getroffen').name = tableName)),
    );
  });
  expect(valueOf(await letters.addAffected({ code, run: 'L1', rows }, patiently))).toEqual(rows);
  expect(await sheetNames()).toEqual(before);
});

const typeBelow = (table: Excel.Table) => void (column(table, 'Naam').getRowsBelow(1).values = [['Getypt']]);

/** What fills in the formula for what is missing, once the lines stand there: a look and a write. */
const filling = 2;

/** The request of an addition that writes, which comes before that and before the table is read once more. */
async function addingRequest(): Promise<number> {
  const { host, letters, rows } = await withThree();
  const reading = await tripsOf(host, () => letters.affected(code));
  const more = rows.map((row, at): AffectedRow => ({ ...row, rowId: `L2-${at}` as RowId }));
  const whole = await tripsOf(host, () => letters.addAffected({ code, run: 'L2', rows: more }, patiently));
  return whole - reading - filling;
}
