import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { startLocalExcel } from '../host/inProcess';
import { valueOf } from '../fixtures/valueOf';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';

const holidays = [{ day: '2026-12-25', code: 'christmas' }] as never;

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe('making the register', () => {
  test.each([
    [
      'nl',
      [
        'Sheet1',
        'Klachten',
        'Formulier',
        'Rondes',
        'Logboek',
        'Calamiteiten',
        'Lijsten',
        'Instellingen',
        'Uitleg',
      ],
    ],
    [
      'en',
      ['Sheet1', 'Complaints', 'Form', 'Rounds', 'Log', 'Incidents', 'Lists', 'Settings', 'Explanation'],
    ],
  ] as const)('adds the sheets in the chosen language (%s)', async (language, expected) => {
    await openedRegister(language);
    expect(await sheetNames()).toEqual(expected);
  });

  it('changes nothing the second time', async () => {
    const { host, register } = await openedRegister();
    const before = host.requests.length;
    expect(await register.create(aCreation({ holidays }))).toEqual({ ok: true, value: 'present' });
    expect(await sheetNames()).toHaveLength(9);
    expect(host.requests.length).toBeGreaterThan(before);
  });

  it('leaves a sheet of the office with the same name alone', async () => {
    startLocalExcel();
    await asColleague((workbook) => {
      workbook.worksheets.add('Klachten').getRange('A1').values = [['ons eigen blad']];
    });
    valueOf(await createWorkbookRegister().create(aCreation({ holidays })));
    expect(await sheetNames()).toEqual(expect.arrayContaining(['Klachten', 'Klachten (2)']));
    const own = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Klachten').getRange('A1').load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(own).toBe('ons eigen blad');
  });

  it('gives back the lists and settings it began with', async () => {
    const { opened } = await openedRegister();
    expect(opened.language).toBe('nl');
    expect(opened.lists.categories).toContain('Bejegening');
    expect(opened.lists.employees).toEqual([]);
    expect(opened.lists.holidays).toContain('2026-12-25');
    expect(opened.settings).toMatchObject({ callbackTerm: 5, calamityThreshold: 100 });
    expect(opened.settings.wording.thank).toContain('{naam}');
  });

  it('knows a workbook without a register', async () => {
    startLocalExcel();
    expect(await createWorkbookRegister().open()).toEqual({ ok: true, value: null });
  });

  it('says which sheet is gone when the lists were deleted, and puts it back when asked', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => workbook.worksheets.getItem('Lijsten').delete());
    expect(await register.open()).toEqual({ ok: false, fault: { code: 'sheetMissing', name: 'Lijsten' } });
    expect(await register.create(aCreation({ holidays }))).toEqual({ ok: true, value: 'created' });
    expect((await register.open()).ok).toBe(true);
  });

  it('puts back the settings that were deleted with their sheet', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => workbook.worksheets.getItem('Instellingen').delete());
    expect((await register.open()).ok).toBe(false);
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect(valueOf(await register.open())?.settings.callbackTerm).toBe(5);
  });

  it('goes without words of the office for an answer in writing, and gets its own once it is completed', async () => {
    const { register, opened } = await openedRegister();
    const ours = opened.settings.written.wording;
    const word = (thank: string) =>
      asColleague(({ names }) => {
        names.getItem('Antwoordtekst_Bedanken').getRange().values = [[thank]];
      });
    const thanks = async () => valueOf(await register.open())?.settings.written.wording.thank;
    await word('Dank voor uw brief, {naam}.');
    expect(await thanks()).toBe('Dank voor uw brief, {naam}.');
    await word(' ');
    expect(await thanks()).toBe(ours.thank);
    await asColleague(({ names }) => {
      for (const key of ['Bedanken', 'Medeleven', 'Afspraak', 'Nagaan', 'Opnieuw'])
        names.getItem(`Antwoordtekst_${key}`).delete();
    });
    expect(valueOf(await register.open())?.settings.written.wording).toEqual(ours);
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'created' });
    await word('Beste {naam}');
    expect(await thanks()).toBe('Beste {naam}');
  });

  it('says which sheet lacks a setting, and puts it back when asked', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => workbook.names.getItem('Instelling_Drempel').delete());
    const fault = { code: 'sheetMissing', name: 'Instellingen' };
    expect(await register.open()).toEqual({ ok: false, fault });
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect((await register.open()).ok).toBe(true);
  });

  it('leaves an inactive category out of the lists', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => {
      workbook.tables.getItem('tblRubrieken').getDataBodyRange().getCell(0, 2).values = [['nee']];
    });
    expect(valueOf(await register.open())?.lists.categories).not.toContain('Bejegening');
  });

  it('names the column that was deleted', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => {
      workbook.tables.getItem('tblKlachten').columns.getItem('Telefoon').delete();
    });
    expect(await register.open()).toEqual({ ok: false, fault: { code: 'columnMissing', name: 'Telefoon' } });
  });
});

describe('a register that lacks columns', () => {
  const complaints = ({ tables }: Excel.Workbook) => tables.getItem('tblKlachten');

  const mended = async (language: 'nl' | 'en', columns: string[]) => {
    const workbook = await openedRegister(language);
    const { register } = workbook;
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    await asColleague((book) => columns.forEach((name) => complaints(book).columns.getItem(name).delete()));
    expect((await register.open()).ok).toBe(false);
    // Whatever language the person's Excel speaks.
    expect(await register.create(aCreation({ language: 'en' }))).toEqual({ ok: true, value: 'created' });
    valueOf(await register.open());
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'present' });
    return workbook;
  };

  it('gets them back at the right, and formulas and colours work again', async () => {
    const { register } = await mended('nl', ['Sluitdatum', 'Signaal', 'Ernst']);
    valueOf(await register.append(aRow('r2', '2026-0002-CD', { severity: 'serious' })));
    const rows = await readRows();
    expect(rows.map(({ signal }) => signal)).toEqual([
      'te laat · nog doorgeven',
      'te laat · nog doorgeven · hoofd niet ingelicht',
    ]);
    expect(rows.map(({ workingDays }) => workingDays)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(await ruleFormulas()).toEqual([
      expect.stringContaining('"sluitdatum, maar status open"'),
      expect.stringMatching(/^=OR\(ISNUMBER\(\$[A-Z]+1\),.*gesloten/),
      expect.stringContaining('"opnieuw oppakken"'),
      expect.stringContaining('"te laat"'),
      expect.stringContaining('"vandaag"'),
      expect.stringContaining('"binnenkort"'),
    ]);
    expect((await ruleFormulas()).join()).not.toContain('#REF!');
    const severity = await Excel.run(async (context) => {
      const cell = complaints(context.workbook).columns.getItem('Ernst').getDataBodyRange().getCell(0, 0);
      const validation = cell.dataValidation.load('rule');
      await context.sync();
      return validation.rule.list?.source;
    });
    expect(severity).toBe('licht,normaal,ernstig');
  });

  it('gets new row IDs for its complaints, and stays in its own language', async () => {
    const { register } = await mended('en', ['Row ID']);
    const [row] = await readRows('en');
    expect(row).toMatchObject({ caseNumber: '2026-0001-AB', rowId: expect.stringMatching(/.+/) });
    const id = row?.rowId as never;
    valueOf(await register.write(id, { name: 'Found again' }, aStep()));
    expect((await readRows('en'))[0]?.name).toBe('Found again');
  });

  it('gets back a column of its log', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    await asColleague(({ tables }) => tables.getItem('tblLogboek').columns.getItem('Door').delete());
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect((await register.write('r1' as never, { name: 'A' }, aStep())).ok).toBe(true);
  });
});

const ruleFormulas = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('tblKlachten').getDataBodyRange();
    const formats = body.conditionalFormats;
    formats.load('items/priority,items/type');
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
    const rules = custom.map((format) => format.custom.rule.load('formula'));
    await context.sync();
    return rules.map(({ formula }) => formula);
  });
