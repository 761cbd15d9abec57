import { toDay } from '../../src/procedure/calendar/day';
import { momentOn } from '../../src/procedure/calendar/moment';
import type { Round } from '../../src/procedure/lifeCycle/round';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { beforeRequest } from './beforeRequest';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';
import { readTable } from './sideReading';

const complaint = aRow('r1', '2026-0001-AB', { name: 'J. Bos', phone: '' });
/** 8 July 2026, 14:05, as Excel counts days. */
const at = 46_211 + (14 * 60 + 5) / 1440;

const log = () => readTable('tblLogboek');
const whats = async () => (await log()).map((line) => line['Wat']);

const renamed = /^Gewijzigd: Naam gewijzigd \((\w\w) → (\w\w)\)$/;

/** Each begins from what the one above it left. */
async function expectRenames(count: number) {
  const marks = (await whats()).map((what) => renamed.exec(String(what))?.slice(1));
  expect(marks).toEqual(Array(count).fill([expect.any(String), expect.any(String)]));
  expect(marks.slice(1).map((mark) => mark?.[0])).toEqual(marks.slice(0, -1).map((mark) => mark?.[1]));
}

async function withOneCase(language: 'nl' | 'en' = 'nl') {
  const workbook = await openedRegister(language);
  valueOf(await workbook.register.append(complaint));
  return workbook;
}

/** The third request of a change is the one that writes. */
const writing = 3;

describe('a change of a case in the log', () => {
  it('says when, which case, by whom and what, from what to what where that is nothing personal', async () => {
    const { register } = await withOneCase();
    const changes = { name: 'J. Bosch', phone: '06 1', callbackOn: toDay('2026-07-10') } as const;
    valueOf(await register.write(complaint.rowId, changes, aStep()));
    expect(await log()).toEqual([
      {
        Tijdstip: expect.closeTo(at, 9),
        Klachtnr: '2026-0001-AB',
        Door: 'Sanne Bakker',
        Wat: expect.stringMatching(
          /^Gewijzigd: Naam gewijzigd \((\w\w) → (?!\1)\w\w\); Telefoon gewijzigd \(leeg → \w\w\); Terugbeldatum 08-07-2026 → 10-07-2026$/,
        ),
        RijID: 'r1',
      },
    ]);
  });

  it('speaks the language of the register, and keeps a remark', async () => {
    const { register } = await withOneCase('en');
    const entry = { ...aStep().log, event: 'checked', note: 'Called the caretaker' } as const;
    const changes = { severity: 'serious', satisfied: null } as const;
    valueOf(await register.write(complaint.rowId, changes, { seen: {}, log: entry }));
    const [line] = await log();
    expect(line).toMatchObject({ What: 'Checked: Called the caretaker: Severity normal → serious' });
  });

  it('shortens long texts, and text stays text', async () => {
    const { register } = await withOneCase();
    const entry = { ...aStep().log, by: '=1+1' };
    valueOf(await register.write(complaint.rowId, { promise: 'x\ny'.repeat(99) }, { seen: {}, log: entry }));
    const [line] = await log();
    expect(line?.['Door']).toBe('=1+1');
    expect(line?.['Wat']).toMatch(
      /^Gewijzigd: Toegezegde actie De afdeling belt morgen over de aanvraag → x y.{56}…$/,
    );
  });

  it('stands below the lines before it', async () => {
    const { register } = await withOneCase();
    for (const name of ['A', 'B', 'C']) valueOf(await register.write(complaint.rowId, { name }, aStep()));
    await expectRenames(3);
  });

  it('leaves a totals row, what stands below the table and columns of the office in place', async () => {
    const { register } = await withOneCase();
    valueOf(await register.write(complaint.rowId, { name: 'A' }, aStep()));
    await asColleague((workbook) => {
      const table = workbook.tables.getItem('tblLogboek');
      table.worksheet.getRange('B4').values = [['van ons']];
      table.columns.add(1, undefined, 'Onze kolom');
    });
    valueOf(await register.write(complaint.rowId, { name: 'B' }, aStep()));
    await asColleague((workbook) => {
      workbook.tables.getItem('tblLogboek').showTotals = true;
    });
    valueOf(await register.write(complaint.rowId, { name: 'C' }, aStep()));
    await expectRenames(3);
    expect((await log()).map((line) => line['Onze kolom'])).toEqual(['', '', '']);
  });

  it('is taken into a log that a filter kept from growing', async () => {
    const { register } = await withOneCase();
    valueOf(await register.write(complaint.rowId, { name: 'A' }, aStep()));
    await asColleague((workbook) => {
      workbook.tables.getItem('tblLogboek').columns.getItem('Door').filter.applyValuesFilter(['niemand']);
    });
    valueOf(await register.write(complaint.rowId, { name: 'B' }, aStep()));
    expect(await whats()).toHaveLength(2);
  });
});

describe('a change without its line', () => {
  const unchanged = async ({ register }: Awaited<ReturnType<typeof withOneCase>>) =>
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);

  it.each([
    [
      'the log was deleted',
      'sheetMissing',
      { name: 'Logboek' },
      (log: Excel.Table) => log.worksheet.delete(),
    ],
    [
      'a column of the log was deleted',
      'columnMissing',
      { name: 'Wat' },
      (log: Excel.Table) => log.columns.getItem('Wat').delete(),
    ],
    ['the log is protected', 'protected', {}, (log: Excel.Table) => log.worksheet.protection.protect()],
  ] as const)('is not made when %s', async (_, code, detail, change) => {
    const workbook = await withOneCase();
    await asColleague(({ tables }) => change(tables.getItem('tblLogboek')));
    const outcome = await workbook.register.write(complaint.rowId, { name: 'A' }, aStep());
    expect(outcome).toEqual({ ok: false, fault: { code, ...detail } });
    await unchanged(workbook);
  });

  it('is taken back when the line cannot be written after all', async () => {
    const workbook = await withOneCase();
    beforeRequest(writing, () =>
      asColleague(({ tables }) => tables.getItem('tblLogboek').worksheet.protection.protect()),
    );
    const outcome = await workbook.register.write(complaint.rowId, { name: 'A' }, aStep());
    expect(outcome).toEqual({ ok: false, fault: { code: 'protected' } });
    await unchanged(workbook);
  });
});

describe('a line that is taken back', () => {
  /** Another change is refused after its line was written: a colleague's lands between its look and its write. */
  async function refused({ register }: Awaited<ReturnType<typeof withOneCase>>) {
    beforeRequest(writing, () =>
      asColleague(({ tables }) => {
        const named = tables.getItem('tblKlachten').columns.getItem('Naam');
        named.getDataBodyRange().values = [['van een collega']];
      }),
    );
    const outcome = await register.write(complaint.rowId, { name: 'B' }, aStep({ name: 'J. Bos' }));
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'changedByColleague' } });
  }
  it('leaves what stands below the log in its place', async () => {
    const notes: Excel.Range[] = [];
    const workbook = await withOneCase();
    valueOf(await workbook.register.write(complaint.rowId, { town: 'Rolde' }, aStep()));
    await asColleague(({ tables }) => {
      tables.getItem('tblLogboek').worksheet.getRange('B9').values = [['van ons']];
    });
    await refused(workbook);
    expect(await whats()).toHaveLength(1);
    await asColleague(({ tables }) => {
      const note = tables.getItem('tblLogboek').worksheet.getRange('B9').load('values');
      notes.push(note);
    });
    expect(notes.map(({ values }) => values)).toEqual([[['van ons']]]);
  });
});

describe('a colleague between reading and writing', () => {
  it.each([
    [
      'sorts the register',
      ({ tables }: Excel.Workbook) =>
        tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }]),
    ],
    [
      'types where the line was to go',
      ({ tables }: Excel.Workbook) => {
        const line = tables.getItem('tblLogboek').getDataBodyRange();
        line.values = [['', '', 'een collega', 'belt', '']];
      },
    ],
    [
      'adds a column to the log',
      ({ tables }: Excel.Workbook) => tables.getItem('tblLogboek').columns.add(0, undefined, 'Van ons'),
    ],
  ])('who %s sees everything done once, in its place', async (_, act) => {
    const { register } = await withOneCase();
    const other = aRow('r2', '2026-0002-CD', { name: 'Ander' });
    valueOf(await register.append(other));
    beforeRequest(writing, () => asColleague((workbook) => void act(workbook)));
    valueOf(await register.write(complaint.rowId, { name: 'A' }, aStep()));
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual({ ...complaint, name: 'A' });
    expect(valueOf(await register.byRowId(other.rowId))).toEqual(other);
    const lines = (await log()).filter((line) => line['RijID'] !== '');
    expect(lines).toMatchObject([{ RijID: 'r1', Wat: expect.stringMatching(renamed) }]);
  });
});

describe('a finished round', () => {
  it('is kept in the same batch, as it was', async () => {
    const { register } = await withOneCase();
    const round: Round = {
      round: 1,
      promise: '=belofte',
      followUpBy: 'Sanne Bakker',
      callbackOn: toDay('2026-07-08'),
      handedOverOn: toDay('2026-07-08'),
      checkedOn: toDay('2026-07-08'),
      checkedBy: 'Pieter Zijlstra',
      calledOn: toDay('2026-07-08'),
      attempts: 2,
      satisfied: 'partly',
      answer: 'Nog niet goed',
      remedy: '+ korting',
    };
    const log = { event: 'calledPartly', at: momentOn(toDay('2026-07-08'), 14, 5), by: '' } as const;
    valueOf(await register.write(complaint.rowId, { round: 2 }, { seen: {}, log, round }));
    expect(await readTable('tblRondes')).toEqual([
      {
        Klachtnr: '2026-0001-AB',
        Ronde: 1,
        'Toegezegde actie': '=belofte',
        'Opvolging door': 'Sanne Bakker',
        Terugbeldatum: 46_211,
        'Doorgegeven op': 46_211,
        'Gecontroleerd op': 46_211,
        'Gecontroleerd door': 'Pieter Zijlstra',
        'Teruggebeld op': 46_211,
        Belpogingen: 2,
        'Naar behoren': 'deels',
        'Reactie relatie': 'Nog niet goed',
        'Gewenste oplossing': '+ korting',
        RijID: 'r1',
      },
    ]);
    expect(await whats()).toEqual(['Teruggebeld, deels naar behoren: Ronde 1 → 2']);
  });
});
