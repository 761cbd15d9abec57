import fc from 'fast-check';
import { judgeCategory, radarDefaults } from '../../../src/procedure/calamity/radar';
import type { RadarSettings } from '../../../src/procedure/calamity/radar';
import { addDays, daysBetween, toDay } from '../../../src/procedure/calendar/day';
import type { Day } from '../../../src/procedure/calendar/day';
import { valueOf } from '../../fixtures/valueOf';
import { aCreation } from '../aCreation';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';

/** The day on which the local Excel believes to be. */
async function todayInExcel(): Promise<Day> {
  const day = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Lijsten');
    const cell = sheet.getRange('A300');
    cell.formulas = [['=TODAY()']];
    cell.load('values');
    await context.sync();
    cell.clear();
    return Number(cell.values[0]?.[0]);
  });
  return addDays(toDay('1970-01-01'), day - 25_569);
}

const serial = (day: Day): number => daysBetween(toDay('1970-01-01'), day) + 25_569;

interface Row {
  day: Day | string;
  category?: string;
  calamity?: string;
  status?: string;
}

/** A register whose complaints are these rows, typed in the sheet. */
async function withComplaints(rows: readonly Row[], language: 'nl' | 'en' = 'nl') {
  const workbook = await openedRegister(language);
  await putComplaints(rows);
  return workbook;
}

function putComplaints(rows: readonly Row[]): Promise<void> {
  return asColleague((book) => {
    const table = book.tables.getItem('tblKlachten');
    const below = table
      .getDataBodyRange()
      .getRow(0)
      .getResizedRange(Math.max(1, rows.length) - 1, 0);
    table.resize(table.getHeaderRowRange().getBoundingRect(below));
    const column = (name: string) =>
      table.columns
        .getItem(name)
        .getDataBodyRange()
        .getRow(0)
        .getResizedRange(Math.max(1, rows.length) - 1, 0);
    if (rows.length === 0) return;
    column('Datum ontvangst').values = rows.map(({ day }) => [
      typeof day === 'string' && day.includes('-') ? serial(day as Day) : day,
    ]);
    column('Rubriek').values = rows.map(({ category = 'Privacy' }) => [category]);
    column('Calamiteit').values = rows.map(({ calamity = '' }) => [calamity]);
    column('Status').values = rows.map(({ status = '' }) => [status]);
  });
}

const radarOf = async (category = 'Privacy') => {
  const row = (await readTable('tblRubrieken')).find(({ Rubriek }) => Rubriek === category);
  return { recent: row?.['Recent'], usual: row?.['Gewoonlijk'], radar: row?.['Radar'] };
};

const setting = (name: string, value: unknown) =>
  asColleague((book) => {
    book.names.getItem(name).getRange().values = [[value]];
  });

/** So many complaints on one day. */
const times = (count: number, day: Day, more: Partial<Row> = {}): Row[] =>
  Array.from({ length: count }, () => ({ day, ...more }));

describe('the radar beside the categories', () => {
  it('says in words what stands out against what is usual', async () => {
    await withComplaints([]);
    const today = await todayInExcel();
    const back = (days: number) => addDays(today, -days);
    // 26 complaints in the 26 weeks before the last four: four in four weeks.
    await putComplaints([
      ...times(26, back(100)),
      ...times(1, back(28 + 181), { category: 'Overig' }),
      ...times(14, today),
    ]);
    expect(await radarOf()).toEqual({ recent: 14, usual: 4, radar: 'opvallend veel: 14, gewoonlijk 4' });
    expect(await radarOf('Overig')).toMatchObject({ recent: 0, radar: '' });
  });

  it('says it in English in an English register', async () => {
    const { register } = await openedRegister('en');
    await asColleague((book) => {
      const table = book.tables.getItem('tblKlachten');
      table.resize(table.getRange().getResizedRange(11, 0));
      table.columns.getItem('Category').getDataBodyRange().values = Array.from({ length: 12 }, () => [
        'Privacy',
      ]);
      table.columns.getItem('Received').getDataBodyRange().formulas = Array.from({ length: 12 }, () => [
        '=TODAY()',
      ]);
    });
    expect((await readTable('tblRubrieken')).find(({ Category }) => Category === 'Privacy')).toMatchObject({
      Recent: 12,
      Usual: '',
      Radar: 'unusually many: 12',
    });
    expect(valueOf(await register.openCases(() => {})).warnings).toEqual([
      { category: 'Privacy', recent: 12, usual: null },
    ]);
  });

  it('never cries wolf over one complaint, in a new register nor in a quiet category', async () => {
    await withComplaints([]);
    const today = await todayInExcel();
    await putComplaints(times(1, today));
    expect(await radarOf()).toEqual({ recent: 1, usual: '', radar: '' });
    await putComplaints([...times(1, today), ...times(1, addDays(today, -200), { category: 'Overig' })]);
    expect(await radarOf()).toEqual({ recent: 1, usual: 0, radar: '' });
  });

  it('leaves out what is linked to a calamity, what is no complaint, what has no date and what lies in the future', async () => {
    await withComplaints([]);
    const today = await todayInExcel();
    await putComplaints([
      ...times(9, today, { calamity: 'C-2026-01' }),
      ...times(9, today, { status: 'Geen klacht' }),
      ...times(3, today),
      ...times(1, today, { status: 'Ingetrokken' }),
      { day: 'gisteren' },
      { day: addDays(today, 3) },
    ]);
    expect(await radarOf()).toMatchObject({ recent: 4, radar: '' });
  });

  it('counts a category by its exact name, whatever characters are in it', async () => {
    await withComplaints([]);
    const today = await todayInExcel();
    const names = ['A*', 'Abc', '>5', '=x', 'Wat?', 'Watt', '~', '2026'];
    await asColleague((book) => {
      const body = book.tables.getItem('tblRubrieken').getDataBodyRange();
      body.getColumn(0).values = names.map((name) => [name]);
    });
    await putComplaints(
      names.map((category) => ({
        day: today,
        category: category.startsWith('=') ? `'${category}` : category,
      })),
    );
    const rows = await readTable('tblRubrieken');
    expect(rows.map(({ Recent }) => Recent)).toEqual(names.map(() => 1));
  });

  it.each(['', 'vier', 0, -3])(
    'takes a setting that holds %p for what the register began with',
    async (value) => {
      await withComplaints([]);
      const today = await todayInExcel();
      await setting('Instelling_RadarWeken', value);
      await setting('Instelling_RadarMinimum', value);
      await setting('Instelling_RadarFactor', value);
      await putComplaints([...times(10, addDays(today, -27)), ...times(1, addDays(today, -28))]);
      expect(await radarOf()).toMatchObject({ recent: 10, radar: 'opvallend veel: 10' });
    },
  );

  it('is silent about an inactive category', async () => {
    await withComplaints([]);
    await putComplaints(times(20, await todayInExcel()));
    await asColleague((book) => {
      book.tables.getItem('tblRubrieken').getDataBodyRange().getCell(6, 2).values = [['nee']];
    });
    expect(await radarOf()).toMatchObject({ recent: 20, radar: '' });
  });

  it('holds for a category that is added below the others', async () => {
    const { register } = await withComplaints([]);
    await putComplaints(times(12, await todayInExcel(), { category: 'Parkeren' }));
    valueOf(await register.addToList('categories', 'Parkeren'));
    expect(valueOf(await register.openCases(() => {})).warnings).toEqual([
      { category: 'Parkeren', recent: 12, usual: null },
    ]);
  });

  it('says what the rule says, whatever was received when', async () => {
    await withComplaints([]);
    const today = await todayInExcel();
    const ago = fc.integer({ min: -2, max: 400 });
    const settings: fc.Arbitrary<RadarSettings> = fc.record({
      weeks: fc.integer({ min: 1, max: 9 }),
      base: fc.integer({ min: 1, max: 60 }),
      minimum: fc.integer({ min: 1, max: 8 }),
      factor: fc.constantFrom(1, 1.5, 2, 3),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ ago, isOurs: fc.boolean() }), { minLength: 1, maxLength: 30 }),
        settings,
        async (rows, chosen) => {
          await setting('Instelling_RadarWeken', chosen.weeks);
          await setting('Instelling_RadarBasisweken', chosen.base);
          await setting('Instelling_RadarMinimum', chosen.minimum);
          await setting('Instelling_RadarFactor', chosen.factor);
          const dated = rows.map((row) => ({ ...row, day: addDays(today, -row.ago) }));
          await putComplaints(
            dated.map(({ day, isOurs }) => ({ day, category: isOurs ? 'Privacy' : 'Overig' })),
          );
          const judged = judgeCategory(
            {
              received: dated.filter(({ isOurs }) => isOurs).map(({ day }) => day),
              reachesBack: dated.map(({ day }) => day).sort()[0] ?? null,
              today,
            },
            chosen,
          );
          const { recent, usual, radar } = await radarOf();
          expect({ recent, usual: usual === '' ? null : usual, warns: radar !== '' }).toEqual(judged);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('an older register', () => {
  const parts = ['Recent', 'Gewoonlijk', 'Radar'];
  const settings = ['RadarWeken', 'RadarBasisweken', 'RadarMinimum', 'RadarFactor'].map(
    (name) => `Instelling_${name}`,
  );

  async function withoutRadar() {
    const workbook = await withComplaints([]);
    await asColleague((book) => {
      parts.forEach((name) =>
        book.tables.getItem('tblRubrieken').columns.getItem(name).getRange().getEntireColumn().delete('Left'),
      );
      const first = book.names.getItem('Instelling_RadarWeken').getRange();
      first.getResizedRange(3, 0).getEntireRow().delete('Up');
      settings.forEach((name) => book.names.getItem(name).delete());
    });
    return workbook;
  }

  it('opens and lists as it did, and warns of nothing', async () => {
    const { register } = await withoutRadar();
    expect(valueOf(await register.open())?.lists.categories).toContain('Privacy');
    expect(valueOf(await register.openCases(() => {}))).toEqual({
      lines: [],
      warnings: [],
      retentionDue: 0,
    });
  });

  it('gets radar and settings by Register aanvullen, and its other lists stay whole', async () => {
    const { register } = await withoutRadar();
    const holidays = await readTable('tblFeestdagen');
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    expect(valueOf(await register.create(aCreation()))).toBe('present');
    await putComplaints(times(12, await todayInExcel()));
    expect(await radarOf()).toEqual({ recent: 12, usual: '', radar: 'opvallend veel: 12' });
    expect(await readTable('tblFeestdagen')).toEqual(holidays);
    await setting('Instelling_RadarMinimum', 9);
    expect(await radarOf()).toMatchObject({ radar: '' });
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(sheets.filter((name) => name.startsWith('Instellingen'))).toEqual(['Instellingen']);
  });

  it('gets its formulas back where a deleted column broke them', async () => {
    const { register } = await withComplaints([]);
    await asColleague((book) => book.tables.getItem('tblKlachten').columns.getItem('Rubriek').delete());
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    await putComplaints(times(12, await todayInExcel()));
    expect(await radarOf()).toMatchObject({ recent: 12, radar: 'opvallend veel: 12' });
  });

  it('colours the categories that stand out', async () => {
    await withComplaints([]);
    const { rules, radar } = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblRubrieken');
      const body = table.getDataBodyRange();
      const first = table.columns.getItem('Radar').getDataBodyRange().getCell(0, 0).load('address');
      body.conditionalFormats.load('items/type');
      await context.sync();
      const custom = body.conditionalFormats.items.map((format) => format.custom.rule.load('formula'));
      await context.sync();
      return { rules: custom.map(({ formula }) => formula), radar: first.address.replace(/^.*!/, '') };
    });
    expect(rules).toEqual([`=$${radar}<>""`]);
  });
});

it('the radar begins with what its settings say', () => {
  expect(radarDefaults).toEqual({ weeks: 4, base: 26, minimum: 5, factor: 2 });
});
