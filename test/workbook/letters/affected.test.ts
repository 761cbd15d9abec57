import { proposeColumns, sampleOf } from '../../../src/procedure/adoption/columns/proposeColumns';
import { rankLists } from '../../../src/procedure/adoption/list/proposeList';
import { relationVocabulary } from '../../../src/procedure/adoption/columns/relationVocabulary';
import { countAffected } from '../../../src/procedure/calamity/affected/countAffected';
import { createRelationIndex } from '../../../src/procedure/relation/relationIndex';
import { planAffected } from '../../../src/usecases/letters/planAffected';
import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { pasteList } from '../adoption/aList';
import { beforeRequest } from '../beforeRequest';
import type { AffectedRow } from '../../../src/procedure/calamity/affected/affectedRelation';
import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { hostileTexts } from '../../fixtures/hostileTexts';
import { valueOf } from '../../fixtures/valueOf';
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

type Letters = Awaited<ReturnType<typeof openedLetters>>['letters'];

const add = (letters: Letters, rows: AffectedRow[], run = 'L1') =>
  letters.addAffected({ code, run, rows }, patiently);
const fromList = (run: string, rows: AffectedRow[]) =>
  rows.map((row, index) => ({ ...row, rowId: `${run}-${index}` as RowId }));

const blanks = Array.from({ length: 25 }, () => '');

describe('The table of affected relations', () => {
  it('is not there before a list was added', async () => {
    const { letters } = await openedLetters();
    expect(valueOf(await letters.affected(code))).toEqual([]);
    expect(await letters.openAffected(code)).toEqual({
      ok: false,
      fault: { code: 'sheetMissing', name: 'Getroffenen C-2026-01' },
    });
  });

  it.each([0, 1, 99, 100, 3000])(
    'holds %i relations as they were planned',
    async (count) => {
      const { letters } = await openedLetters();
      const rows = relations(count);
      expect(valueOf(await add(letters, rows))).toEqual(rows);
      expect(valueOf(await letters.affected(code))).toEqual(rows);
      expect(await sheetNames()).toContain('Getroffenen C-2026-01');
    },
    60_000,
  );

  it('says in words who is double, who complained, what is missing and who gets a letter', async () => {
    const { letters } = await openedLetters();
    const rows = [
      anAffectedRow(1, { complained: ['2026-0417-BX', '2026-0418-CD'] as CaseNumber[] }),
      anAffectedRow(2, { doubleOf: 2, letter: false }),
      anAffectedRow(3, { name: '', address: '', letter: false }),
    ];
    expect(valueOf(await add(letters, rows))).toEqual(rows);
    expect(await affectedCells()).toMatchObject([
      { 'Klaagde al': '2026-0417-BX, 2026-0418-CD', 'Dubbel van': '', Ontbreekt: '', Brief: 'ja' },
      { 'Klaagde al': '', 'Dubbel van': 'rij 2', Ontbreekt: '', Brief: 'nee' },
      { 'Dubbel van': '', Ontbreekt: 'naam, adres', Brief: 'nee' },
    ]);
  });

  it('keeps texts that look like formulas, numbers and dates as they are', async () => {
    const { letters } = await openedLetters();
    const rows = hostileTexts
      .filter((text) => text.trim() === text)
      .map((text, index) => anAffectedRow(index + 1, { name: text, town: text }));
    const after = valueOf(await add(letters, rows)) ?? [];
    expect(after.map(({ name, town }) => [name, town])).toEqual(rows.map(({ name, town }) => [name, town]));
  });

  it('keeps a first apostrophe in an Excel that takes it for a prefix', async () => {
    const { host, letters } = await openedLetters();
    host.workbook.swallowsApostrophe = true;
    const rows = [anAffectedRow(1, { name: "'t Hart", town: "'s-Gravenhage" })];
    expect(valueOf(await add(letters, rows))).toEqual(rows);
  });

  it('takes a second list below the first, whatever the office did to the table', async () => {
    const { letters } = await openedLetters();
    const first = relations(3);
    valueOf(await add(letters, first));
    await inTable((table) => {
      table.columns.add(0, [['Eigen'], ['a'], ['b'], ['c']]);
      table.showTotals = true;
      table.getRange().getRowsBelow(2).getCell(1, 0).values = [['Een aantekening']];
    });
    const second = fromList('L2', relations(6).slice(3));
    expect(valueOf(await add(letters, second, 'L2'))).toEqual([...first, ...second]);
    const { showTotals, values } = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(tableName).load('showTotals');
      const used = table.worksheet.getUsedRange(true).load('values');
      await context.sync();
      return { showTotals: table.showTotals, values: used.values.flat() };
    });
    expect(showTotals).toBe(true);
    expect(values).toEqual(expect.arrayContaining(['Een aantekening', 'a', 'b', 'c']));
  });

  it('takes a list into the blank row of an emptied table, above what somebody wrote further down', async () => {
    const { letters } = await openedLetters();
    valueOf(await add(letters, relations(1)));
    await inTable((table) => {
      table.getDataBodyRange().clear(Excel.ClearApplyTo.contents);
      table.getRange().getRowsBelow(2).getCell(1, 0).values = [['Een aantekening']];
    });
    const second = fromList('L2', relations(4));
    expect(valueOf(await add(letters, second, 'L2'))).toEqual(second);
    const used = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(tableName).worksheet.getUsedRange(true).load('values');
      await context.sync();
      return range.values.flat();
    });
    expect(used).toContain('Een aantekening');
  });

  it('reads what people changed in the sheet', async () => {
    const { letters } = await openedLetters();
    valueOf(await add(letters, relations(2)));
    await inTable((table) => {
      table.columns.getItem('Brief').getDataBodyRange().values = [['Nee'], ['JA ']];
      table.columns.getItem('Dubbel van').getDataBodyRange().values = [['zie Jansen'], ['']];
    });
    expect(valueOf(await letters.affected(code))).toMatchObject([
      { letter: false, doubleOf: 0 },
      { letter: true, doubleOf: null },
    ]);
  });

  it('knows a column again that somebody renamed, and says which one somebody deleted', async () => {
    const { letters } = await openedLetters();
    const added = valueOf(await add(letters, relations(1)));
    await inTable((table) => {
      table.columns.getItem('Brief').name = 'Post';
    });
    expect(valueOf(await letters.affected(code))).toEqual(added);
    await inTable((table) => table.columns.getItem('Post').delete());
    expect(await letters.affected(code)).toEqual({
      ok: false,
      fault: { code: 'columnMissing', name: 'Brief' },
    });
  });

  it('is as it was after a list was cancelled: gone, or with the first list alone', async () => {
    const { letters } = await openedLetters();
    let pieces = 0;
    const impatiently = { onProgress: () => undefined, isCancelled: () => ++pieces > 1 };
    const rows = relations(6000);
    const before = await sheetNames();
    const cancelled = await letters.addAffected({ code, run: 'L1', rows }, impatiently);
    expect(cancelled).toEqual({ ok: true, value: null });
    expect(await sheetNames()).toEqual(before);

    const first = fromList('L0', relations(2));
    valueOf(await add(letters, first, 'L0'));
    pieces = 0;
    expect(valueOf(await letters.addAffected({ code, run: 'L1', rows }, impatiently))).toBeNull();
    expect(valueOf(await letters.affected(code))).toEqual(first);
  }, 60_000);

  it('keeps the line that a colleague typed while a list is being cancelled', async () => {
    const { letters } = await openedLetters();
    let pieces = 0;
    const isCancelled = () => {
      pieces += 1;
      if (pieces === 2) {
        beforeRequest(1, () =>
          inTable((table) => {
            const names = table.columns.getItem('Naam').getDataBodyRange();
            names.getRowsBelow(1).values = [['Getypt']];
          }),
        );
      }
      return pieces > 1;
    };
    const added = await letters.addAffected(
      { code, run: 'L1', rows: relations(6000) },
      { onProgress: () => undefined, isCancelled },
    );
    expect(added).toEqual({ ok: true, value: null });
    expect(valueOf(await letters.affected(code)).map(({ name }) => name)).toEqual(['Getypt']);
  }, 60_000);

  it('says that its sheet is protected, and writes nothing', async () => {
    const { letters } = await openedLetters();
    valueOf(await add(letters, relations(1)));
    await inTable((table) => table.worksheet.protection.protect());
    expect(await add(letters, relations(3))).toEqual({ ok: false, fault: { code: 'protected' } });
    expect(valueOf(await letters.affected(code))).toHaveLength(1);
  });

  it('holds each relation once, wherever an attempt broke off before', async () => {
    const rows = relations(40);
    const whole = await openedLetters();
    const requests = await tripsOf(whole.host, () => add(whole.letters, rows));
    expect(requests).toBeGreaterThan(5);
    for (let nth = 1; nth <= requests; nth++) {
      for (const breakOff of ['fails', 'loses its answer']) {
        const { host, letters } = await openedLetters();
        if (breakOff === 'fails') host.faults.fail('GeneralException', nth);
        else host.faults.loseReply(nth);
        await add(letters, rows);
        expect([nth, breakOff, valueOf(await add(letters, rows))]).toEqual([nth, breakOff, rows]);
        expect(await sheetNames()).not.toContain('Getroffenen C-2026-01 (2)');
      }
    }
  }, 120_000);

  it('marks the day for those with a letter who have none yet, wherever a colleague sorted them', async () => {
    const { letters } = await openedLetters();
    const rows = relations(3).map((row, index) =>
      index === 0 ? { ...row, approachedOn: toDay('2026-11-01') } : row,
    );
    valueOf(await add(letters, rows));
    await inTable((table) => table.sort.apply([{ key: 0, ascending: false }]));
    const sent = rows.filter((_, index) => index !== 1).map(({ rowId }) => rowId);
    const after = valueOf(await letters.markApproached(code, sent, toDay('2026-11-25')));
    expect(after.map(({ name, approachedOn }) => [name, approachedOn])).toEqual([
      ['J. de Vries 3', '2026-11-25'],
      ['J. de Vries 2', null],
      ['J. de Vries 1', '2026-11-01'],
    ]);
    expect((await affectedCells())[0]?.['Benaderd op']).toBe(46_351);
  });
});

describe('What people do in the table', () => {
  const opened = async (rows: AffectedRow[]) => {
    const { host, letters } = await openedLetters();
    valueOf(await add(letters, rows));
    return { host, letters };
  };
  const column = (table: Excel.Table, header: string) => table.columns.getItem(header).getDataBodyRange();

  it('no longer says that an address is missing once somebody fills it in', async () => {
    await opened([anAffectedRow(1, { name: '', address: '', letter: false })]);
    expect((await affectedCells())[0]?.['Ontbreekt']).toBe('naam, adres');
    await inTable((table) => (column(table, 'Adres').values = [['Brink 1']]));
    expect((await affectedCells())[0]?.['Ontbreekt']).toBe('naam');
    await inTable((table) => (column(table, 'Naam').values = [['J. Bos']]));
    expect((await affectedCells())[0]?.['Ontbreekt']).toBe('');
  });

  it('gives lines that were typed or copied an ID of their own, and each its own date and greeting', async () => {
    const { letters } = await opened(relations(1));
    await inTable((table) => {
      const names = column(table, 'Naam');
      table.getDataBodyRange().getRowsBelow(1).copyFrom(table.getDataBodyRange());
      names.getRowsBelow(3).values = [['Gekopieerd'], ['Getypt'], ['Getypt']];
      table.resize(table.getRange().getResizedRange(3, 0));
    });
    const rows = valueOf(await letters.affected(code));
    expect(rows.map(({ name }) => name)).toEqual(['J. de Vries 1', 'Gekopieerd', 'Getypt', 'Getypt']);
    const ids = rows.map(({ rowId }) => rowId);
    expect(new Set(ids).size).toBe(4);
    expect(valueOf(await letters.affected(code))).toEqual(rows);
    const { shared } = await composeLetters([], aLetterBasis(), async () => {});
    const greetings = new Map([...ids.entries()].map(([at, id]) => [id, `Geachte ${at},`]));
    valueOf(await letters.fillMerge({ code, shared, greetings }));
    valueOf(await letters.markApproached(code, ids.slice(2, 3), toDay('2026-11-25')));
    expect((await affectedCells()).map((row) => [row['Aanhefregel'], row['Benaderd op']])).toEqual([
      ['Geachte 0,', ''],
      ['Geachte 1,', ''],
      ['Geachte 2,', 46_351],
      ['Geachte 3,', ''],
    ]);
  });

  it('passes over a line that somebody blanked, of which the hidden row ID is left', async () => {
    const { letters } = await opened(relations(2));
    await inTable((table) => (table.getDataBodyRange().getRow(0).getResizedRange(0, -1).values = [blanks]));
    expect(valueOf(await letters.affected(code))).toEqual(relations(2).slice(1));
  });

  it('leaves what somebody typed where the date goes', async () => {
    const { letters } = await opened(relations(2));
    await inTable((table) => (column(table, 'Benaderd op').values = [['gebeld op 3-11'], ['']]));
    const ids = relations(2).map(({ rowId }) => rowId);
    valueOf(await letters.markApproached(code, ids, toDay('2026-11-25')));
    expect((await affectedCells()).map((row) => row['Benaderd op'])).toEqual(['gebeld op 3-11', 46_351]);
  });
});

describe('A list of 20,000 relations', () => {
  const count = 20_000;
  const headers = ['Relatienr', 'Naam', 'Adres', 'Postcode', 'Plaats', 'Saldo'];

  it('is read, planned and kept, formulas by their result, and offered no more as a list', async () => {
    const { letters } = await openedLetters();
    const adoption = createAdoption();
    const rows = Array.from({ length: count }, (_, index) => [
      `R${index % 19_000}`,
      index % 1000 === 0 ? '' : `Jansen ${index}`,
      `Dorpsstraat ${index}`,
      '9401 AB',
      'Assen',
      index,
    ]);
    await pasteList([headers, ...rows], { sheet: 'Relaties' });
    await Excel.run(async (context) => {
      const names = context.workbook.worksheets.getItem('Relaties').getRange('B3:B4');
      names.formulas = [['="Jansen "&F3'], ['=1/0']];
      await context.sync();
    });
    const sketches = valueOf(await adoption.sketches());
    const [found] = rankLists(sketches);
    if (!found) throw new Error('no list found');
    const source = valueOf(await adoption.readList(found, patiently));
    if (!source) throw new Error('not read');
    const mapping = proposeColumns(sampleOf(source), relationVocabulary).map(({ meaning }) => meaning);
    const relations = createRelationIndex();
    let slices = 0;
    const yieldToPane = async () => void slices++;
    const input = { source, mapping, complainedGetLetter: false, relations };
    const plan = await planAffected({ ...input, standing: [] }, yieldToPane);
    expect(slices).toBeGreaterThan(50);
    expect(countAffected(plan.rows)).toMatchObject({ relations: 19_000, doubles: 1000, noName: 20 });
    expect(plan.rows.slice(1, 3).map(({ name }) => name)).toEqual(['Jansen 1', '']);
    const standing = valueOf(await add(letters, plan.rows, plan.run)) ?? [];
    expect(standing).toEqual(plan.rows);

    // The same list once more is the same run, of which only what is missing is written; a longer one brings its own.
    const again = await planAffected({ ...input, standing: standing.slice(0, -5) }, yieldToPane);
    expect(again).toEqual({ ...plan, rows: plan.rows.slice(-5), known: count - 5 });
    const longer = { ...source, rows: [...source.rows, { row: count + 2, values: ['R99999', 'Nieuw'] }] };
    const more = await planAffected({ ...input, source: longer, standing }, yieldToPane);
    expect(more).toMatchObject({ known: count, rows: [{ name: 'Nieuw' }] });
    expect(rankLists(valueOf(await adoption.sketches())).map(({ sheet }) => sheet)).toEqual(['Relaties']);
  }, 120_000);
});
