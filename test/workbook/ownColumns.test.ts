import type { OwnTyped } from '../../src/procedure/complaint/own/ownEntry';
import { toDay } from '../../src/procedure/calendar/day';
import type { OwnChange } from '../../src/usecases/ports/ownPorts';
import { createOwn } from '../../src/workbook/own/createOwn';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { beforeRequest } from './beforeRequest';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';
import { readTable } from './sideReading';

const complaints = ({ tables }: Excel.Workbook) => tables.getItem('tblKlachten');
const cellOf = (workbook: Excel.Workbook, header: string, row = 0) =>
  complaints(workbook).columns.getItem(header).getDataBodyRange().getCell(row, 0);
const column = (workbook: Excel.Workbook, header: string) =>
  complaints(workbook).columns.getItem(header).getDataBodyRange();

const day = 46_210;
const at = '2026-07-08T10:15' as never;

/** Three complaints, and columns of each kind that an office may add; the first before ours. */
async function withOwn() {
  const opened = await openedRegister();
  for (const row of ['r1', 'r2', 'r3'])
    valueOf(await opened.register.append(aRow(row, `2026-000${row.slice(1)}-AB`)));
  await asColleague((workbook) => {
    const table = complaints(workbook);
    table.columns.add(0, [['Wijk'], ['Noord'], [''], ['Zuid']]);
    table.columns.add(undefined, [['Bezoek'], [day], [''], ['']]);
    column(workbook, 'Bezoek').numberFormat = [['d mmm yyyy']];
    table.columns.add(undefined, [['Bedrag'], [12.5], [3], ['']]);
    table.columns.add(undefined, [['Via wie'], ['Buur'], [''], ['']]);
    column(workbook, 'Via wie').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Buur,Winkel' },
    };
    table.columns.add(undefined, [['Dubbel bedrag'], ['=2*[@Bedrag]'], ['=2*[@Bedrag]'], ['=2*[@Bedrag]']]);
  });
  const own = createOwn(opened.session);
  const facts = async (rowId = 'r1') => valueOf(await own.read(rowId as never));
  const factOf = async (header: string, rowId = 'r1') => {
    const fact = (await facts(rowId)).find((one) => one.header === header);
    if (!fact) throw new Error(`No column ${header}`);
    return fact;
  };
  const changeOf = async (header: string, typed: OwnTyped): Promise<OwnChange> => {
    const fact = await factOf(header);
    return { column: fact, seen: fact.value, typed };
  };
  const write = (...changes: OwnChange[]) => own.write('r1' as never, changes, { at, by: 'Sanne' });
  return { ...opened, own, facts, factOf, changeOf, write };
}

const text = (said: string): OwnTyped => ({ kind: 'text', text: said });

const read = (header: string, row = 0) =>
  Excel.run(async (context) => {
    const cell = cellOf(context.workbook, header, row).load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, format: cell.numberFormat[0]?.[0] as unknown };
  });

/** Every cell of the own columns. */
const all = async () =>
  Promise.all([0, 1, 2].map(async (row) => Promise.all(headers.map((one) => read(one, row)))));
const headers = ['Wijk', 'Bezoek', 'Bedrag', 'Via wie', 'Dubbel bedrag'];

describe('the columns that an office added', () => {
  it('are read with what they are for, by format, rule and contents', async () => {
    const { facts } = await withOwn();
    expect(await facts()).toEqual([
      { header: 'Wijk', kind: 'text', choices: [], value: 'Noord', shown: 'Noord' },
      { header: 'Bezoek', kind: 'day', choices: [], value: day, shown: '07-07-2026' },
      {
        header: 'Bedrag',
        kind: 'number',
        choices: [],
        value: 12.5,
        shown: expect.stringMatching(/^12[.,]5$/),
      },
      { header: 'Via wie', kind: 'choice', choices: ['Buur', 'Winkel'], value: 'Buur', shown: 'Buur' },
      { header: 'Dubbel bedrag', kind: 'calculated', choices: [], value: 25, shown: '25' },
    ]);
  });

  it('offer what stands in the cells or the name that a rule refers to', async () => {
    const { factOf } = await withOwn();
    await asColleague((workbook) => {
      workbook.worksheets.add('Eigen').getRange('A1:A3').values = [['Ja'], ['Nee'], ['']];
      workbook.names.add('Wie', '=Eigen!$A$2:$A$3');
      column(workbook, 'Wijk').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Eigen!$A$1:$A$3' },
      };
      column(workbook, 'Via wie').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Wie' },
      };
    });
    expect((await factOf('Wijk')).choices).toEqual(['Ja', 'Nee']);
    expect((await factOf('Via wie')).choices).toEqual(['Nee']);
  });

  it.each([
    ['a name of cells', '=Lijst_Y'],
    ['a name in other capitals', '=lijst_y'],
    ['a name of a column of a table', '=Lijst_X'],
    ['a name of a table', '=Lijst_T'],
    ['a column of a table, in words', `=INDIRECT("Keuzes[Wie '[anders']]")`],
    ['a column of a table, as files may have it', "=Keuzes[Wie '[anders']]"],
    ['a table, in words', '=INDIRECT("Keuzes")'],
    ['a whole column', '=Eigen!$A:$A', ['Wie [anders]', 'Ja', 'Nee']],
    ['cells on a sheet whose name has spaces', "='Foto''s enzo'!$A$1:$A$9"],
    ['a name that is gone', '=Lijst_Weg', []],
    ['a formula', '=OFFSET(Eigen!$A$2,0,0,2,1)', []],
  ])('offer what is behind %s', async (_, source, choices = ['Ja', 'Nee']) => {
    const { factOf, facts } = await withOwn();
    await asColleague((workbook) => {
      const sheet = workbook.worksheets.add('Eigen');
      sheet.getRange('A1:A3').values = [['Wie [anders]'], ['Ja'], ['Nee']];
      sheet.tables.add('A1:A3', true).name = 'Keuzes';
      workbook.worksheets.add("Foto's enzo").getRange('A1:A2').values = [['Ja'], ['Nee']];
      workbook.names.add('Lijst_X', "=Keuzes[Wie '[anders']]");
      workbook.names.add('Lijst_T', '=Keuzes');
      workbook.names.add('Lijst_Y', sheet.getRange('A2:A3'));
      column(workbook, 'Via wie').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect((await factOf('Via wie')).choices).toEqual(choices);
    expect(await facts()).toHaveLength(5);
  });

  it('are required where the settings say so, and none in a register that lacks the setting', async () => {
    const { own } = await withOwn();
    expect(valueOf(await own.required())).toEqual([]);
    await asColleague(({ names }) => {
      names.getItem('Instelling_VerplichteKolommen').getRange().values = [['Wijk; Via wie']];
    });
    expect(valueOf(await own.required())).toEqual(['Wijk', 'Via wie']);
    await asColleague(({ names }) => names.getItem('Instelling_VerplichteKolommen').delete());
    expect(valueOf(await own.required())).toEqual([]);
  });

  it('cost one request where there are none', async () => {
    const { host, register, session } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    const before = host.requests.length;
    expect(valueOf(await createOwn(session).read('r1' as never))).toEqual([]);
    expect(host.requests.length - before).toBe(1);
  });

  it('say that the complaint is gone where it is', async () => {
    const { own } = await withOwn();
    expect(await own.read('r9' as never)).toEqual({ ok: false, fault: { code: 'rowMissing' } });
  });
});

describe('a change in such a column', () => {
  it('is written in its row, with how the office shows dates, and stands in the log', async () => {
    const { changeOf, write } = await withOwn();
    const changes = [
      await changeOf('Wijk', text('West')),
      await changeOf('Bezoek', { kind: 'day', day: toDay('2026-07-09') }),
      await changeOf('Bedrag', { kind: 'number', number: 7 }),
    ];
    const { kind, facts } = valueOf(await write(...changes));
    expect(kind).toBe('written');
    expect(facts.map(({ value }) => value)).toEqual(['West', day + 2, 7, 'Buur', 14]);
    expect(await read('Bezoek')).toEqual({ value: day + 2, format: 'd mmm yyyy' });
    const [line] = (await readTable('tblLogboek')).slice(-1);
    expect(line).toMatchObject({ Klachtnr: '2026-0001-AB', Door: 'Sanne', RijID: 'r1' });
    expect(line?.Wat).toMatch(
      /^Gewijzigd: Wijk Noord → West; Bezoek 07-07-2026 → 09-07-2026; Bedrag 12[.,]5 → 7$/,
    );
  });

  it.each(['=1+1', '+31 6', '007', "'t Zand", '1-2', '@SUM(1)'])(
    'stays the text that was typed: %s',
    async (typed) => {
      const { changeOf, write } = await withOwn();
      valueOf(await write(await changeOf('Wijk', text(typed))));
      expect((await read('Wijk')).value).toBe(typed);
    },
  );

  it('clears a cell and leaves its format', async () => {
    const { changeOf, write } = await withOwn();
    valueOf(await write(await changeOf('Bezoek', text(''))));
    expect(await read('Bezoek')).toEqual({ value: '', format: 'd mmm yyyy' });
  });

  const meanwhile: [string, (workbook: Excel.Workbook) => void, unknown][] = [
    ['a colleague typed something else', (book) => (cellOf(book, 'Wijk').values = [['Oost']]), 'changed'],
    [
      'it holds dates by now',
      (book) => {
        column(book, 'Wijk').clear('Contents');
        column(book, 'Wijk').numberFormat = [['dd-mm-yyyy']];
      },
      'changed',
    ],
    [
      'it is calculated by now',
      (book) => (column(book, 'Wijk').formulas = [['="Noord"'], ['="Noord"'], ['="Noord"']]),
      'changed',
    ],
    ['it was renamed', (book) => (complaints(book).columns.getItem('Wijk').name = 'Buurt'), 'columnMissing'],
    ['it was deleted', (book) => complaints(book).columns.getItem('Wijk').delete(), 'columnMissing'],
    ['the case is gone', (book) => complaints(book).rows.getItemAt(0).delete(), 'rowMissing'],
  ];
  it.each(meanwhile)('is not written where %s before, and says so', async (_, act, told) => {
    const { changeOf, write } = await withOwn();
    const change = await changeOf('Wijk', text('West'));
    await asColleague(act);
    const result = await write(change);
    expect(result.ok ? result.value.kind : result.fault.code).toBe(told);
    expect(JSON.stringify(await sheetNow())).not.toContain('West');
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'is never written in another column or row when columns and rows move before request %i',
    async (request) => {
      const { changeOf, write } = await withOwn();
      const change = await changeOf('Via wie', text('Winkel'));
      beforeRequest(request, () =>
        asColleague((book) => {
          complaints(book).columns.add(0, [['Nieuw'], ['a'], ['b'], ['c']]);
          complaints(book).rows.getItemAt(1).delete();
          complaints(book).getDataBodyRange().getRow(0).getEntireRow().insert('Down');
        }),
      );
      await write(change).catch(() => null);
      const now = await sheetNow();
      const header = now[0]?.indexOf('Via wie') ?? -1;
      const id = now[0]?.indexOf('RijID') ?? -1;
      const places = now.flatMap((row) =>
        row.flatMap((cell, place) => (cell === 'Winkel' ? [[row[id], place === header]] : [])),
      );
      expect(places.length).toBeLessThanOrEqual(1);
      for (const place of places) expect(place).toEqual(['r1', true]);
    },
  );

  it('is taken back whole where the row is written and the answer tells otherwise', async () => {
    const { changeOf, write } = await withOwn();
    const before = await all();
    const change = await changeOf('Wijk', text('West'));
    beforeRequest(5, () => asColleague((book) => (cellOf(book, 'Wijk').values = [['Oost']])));
    await write(change);
    const after = await all();
    const others = (cells: typeof before) => cells.map((row) => row.slice(1));
    expect(others(after)).toEqual(others(before));
  });
});

const sheetNow = () =>
  Excel.run(async (context) => {
    const range = complaints(context.workbook).getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
