import { isMendable } from '../../../src/procedure/inspection/cells/kinds';
import type { RandomSource } from '../../../src/usecases/ports/ports';
import { columns } from '../../../src/workbook/columns/columns';
import { seededRandom } from '../../fakes/seededRandom';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { editAtRandom } from '../chaos/randomEdits';
import { asColleague, inThisExcel, readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { beforeRequest } from '../beforeRequest';
import { startLocalExcel } from '../../host/inProcess';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { copyBelow, typeBelow } from '../identity/byHand';
import { allCells, inspectedRegister, typeInto } from './wornRegister';
import { differences, partsOf } from './workbookParts';

/** More on request: `TAKE_BACK=100`. */
const runs = Number(process.env['TAKE_BACK'] ?? 5);
const seeds = Array.from({ length: runs }, (_, index) => index + 1);

const rows = 8;

/** Cells of the complaints, somewhere. */
const somewhere = (table: Excel.Table, { below }: RandomSource, tall = 1 + below(3)): Excel.Range =>
  table
    .getDataBodyRange()
    .getCell(below(rows - tall), below(columns.length))
    .getResizedRange(tall - 1, below(3));

type Deed = (table: Excel.Table, random: RandomSource) => void;

/** What people do to the looks, rules and formulas of a sheet. */
const deeds: readonly Deed[] = [
  (table, random) => somewhere(table, random).clear(Excel.ClearApplyTo.formats),
  (table, random) => (somewhere(table, random).numberFormat = [[random.below(2) === 0 ? '@' : 'General']]),
  (table, random) => somewhere(table, random).conditionalFormats.clearAll(),
  (table, random) => somewhere(table, random, rows).getEntireColumn().conditionalFormats.clearAll(),
  (table, random) => somewhere(table, random).dataValidation.clear(),
  (table, random) => somewhere(table, random).getEntireColumn().dataValidation.clear(),
  (table, random) =>
    (somewhere(table, random).dataValidation.rule = {
      wholeNumber: { formula1: random.below(9), operator: 'GreaterThan' },
    }),
  (table, random) => (somewhere(table, random).format.rowHeight = 10 + random.below(300)),
  (table, random) => (somewhere(table, random).format.columnWidth = 10 + random.below(40)),
  (table, random) => (somewhere(table, random).format.wrapText = random.below(2) === 0),
  (table) => (table.columns.getItem('RijID').getDataBodyRange().columnHidden = false),
  (table) => table.worksheet.freezePanes.unfreeze(),
  (table) => {
    table.showBandedRows = true;
    table.worksheet.showGridlines = false;
  },
  (table, random) =>
    (table.columns
      .getItem('Signaal')
      .getDataBodyRange()
      .getCell(random.below(rows - 2), 0)
      .getResizedRange(1, 0).formulas = '=[@Naam]&"!"' as never),
  (table) => (table.columns.getItem('Maand').getDataBodyRange().formulas = '=""' as never),
  (table) =>
    table.columns.getItem('Kwartaal').getDataBodyRange().getRow(1).clear(Excel.ClearApplyTo.contents),
  (table, random) => {
    const rule = somewhere(table, random).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=$A2="van het kantoor"';
    rule.custom.format.fill.color = '#00FF00';
  },
];

/** A register of eight complaints that people worked in by hand, by chance. @param adds rows too */
async function damaged(seed: number, adds = true) {
  const random = seededRandom(seed);
  const register = await inspectedRegister();
  for (let index = 3; index < rows; index++)
    valueOf(await register.register.append(aRow(`r${index + 1}`, `2026-000${index + 1}-AA`)));
  await asColleague(({ tables }) => {
    const table = tables.getItem('tblKlachten');
    editAtRandom(table, rows, 25, random);
    for (let deed = 0; deed < 10; deed++) deeds[random.below(deeds.length)]?.(table, random);
  });
  if (adds && random.below(2) === 0) await copyBelow(random.below(rows));
  if (adds && random.below(2) === 0)
    await typeBelow({ name: 'De Wit', callbackOn: 46_180, summary: 'Wacht lang' });
  return register;
}

describe.each(seeds)('a register that people damaged by hand (seed %i)', (seed) => {
  it('is mended, and taken back becomes what it was; mended once more it asks only', async () => {
    const register = await damaged(seed);
    const before = partsOf(register.host);
    valueOf(await register.mend());
    expect(differences(before, partsOf(register.host))).not.toEqual([]);
    expect(await register.takeBackLast()).toMatchObject({ left: 0, stopped: false });
    expect(differences(before, partsOf(register.host))).toEqual([]);
    expect(valueOf(await register.inspection.lastRun())).toBeNull();
    valueOf(await register.mend());
    const { found } = await register.inspect();
    expect(found.filter(({ kind }) => isMendable(kind))).toEqual([]);
  });
});

describe('what was mended', () => {
  it('becomes a formula again in a column in which nothing else stands, and Excel fills no other cell with it', async () => {
    const register = await inspectedRegister();
    await typeInto([
      { row: 1, key: 'town', value: 'x' },
      { row: 0, key: 'town', value: '=UPPER("assen")', format: 'General' },
    ]);
    await typeInto([1, 2].map((row) => ({ row, key: 'town', value: '' })));
    const before = partsOf(register.host);
    expect(valueOf(await register.mend())).toMatchObject({ written: 1 });
    expect((await readRows())[0]).toMatchObject({ town: 'ASSEN' });
    expect(await register.takeBackLast()).toMatchObject({ left: 0 });
    expect(differences(before, partsOf(register.host))).toEqual([]);
  });

  it('stays where somebody changed it since, and the report says so', async () => {
    const register = await inspectedRegister();
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblKlachten');
      const body = (header: string) => table.columns.getItem(header).getDataBodyRange();
      body('Telefoon').numberFormat = [['General'], ['General'], ['General']];
      body('Datum ontvangst').format.columnWidth = 20;
      body('Ernst').getEntireColumn().dataValidation.clear();
      body('Maand').clear(Excel.ClearApplyTo.contents);
      table.getDataBodyRange().getRow(1).format.rowHeight = 300;
      table.getDataBodyRange().getEntireColumn().conditionalFormats.clearAll();
    });
    valueOf(await register.mend());
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblKlachten');
      const body = (header: string) => table.columns.getItem(header).getDataBodyRange();
      body('Telefoon').getCell(1, 0).numberFormat = [['0']];
      body('Datum ontvangst').format.columnWidth = 100;
      body('Ernst').getEntireColumn().dataValidation.clear();
      body('Maand').getCell(0, 0).values = [['mei']];
      table.getDataBodyRange().getRow(1).format.rowHeight = 60;
      table.getDataBodyRange().getRow(1).conditionalFormats.clearAll();
    });
    const changed = partsOf(register.host);
    expect(await register.takeBackLast()).toMatchObject({ written: 0, left: 7 });
    const told = differences(changed, partsOf(register.host));
    // Two phones and two months, which nobody had changed.
    expect(told.map((difference) => difference.split(',')[0])).toEqual([
      'Klachten 1',
      'Klachten 2',
      'Klachten 3',
      'Klachten 3',
    ]);
    const said = (await readTable('tblNagekeken')).map(({ Wat }) => String(Wat));
    expect(said.filter((what) => what.startsWith('niet (helemaal)'))).toHaveLength(7);
  });
});

describe('looks of a row that are put back', () => {
  it.each(['RowHeight', 'NumberFormat'])(
    'reach that row alone when a colleague inserts another above it right before (%s)',
    async (property) => {
      const register = await inspectedRegister();
      await asColleague(({ tables }) => {
        const row = tables.getItem('tblKlachten').getDataBodyRange().getRow(1);
        row.format.rowHeight = 300;
        row.getIntersection(
          tables.getItem('tblKlachten').columns.getItem('Telefoon').getRange(),
        ).numberFormat = [['General']];
      });
      valueOf(await register.mend());
      const copy = () => startLocalExcel({ workbook: copyWorkbook(register.host.workbook) });
      const clean = copy();
      await register.takeBackLast();
      const nth = clean.requests.findIndex(({ batch }) =>
        batch.Actions.some((action) => 'Name' in action && action.Name === property),
      );
      copy();
      beforeRequest(nth + 1, () =>
        asColleague(
          ({ tables }) => void tables.getItem('tblKlachten').getDataBodyRange().getRow(0).insert('Down'),
        ),
      );
      expect(await register.takeBackLast()).toMatchObject({ left: 0 });
      const looks = await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('tblKlachten');
        const phones = table.columns.getItem('Telefoon').getDataBodyRange().load('numberFormat');
        const ids = table.columns.getItem('RijID').getDataBodyRange().load('values');
        const heights = [0, 1, 2, 3].map((row) => phones.getRow(row).format.load('rowHeight'));
        await context.sync();
        return ids.values.map(([id], row) => [id, heights[row]?.rowHeight, phones.numberFormat[row]?.[0]]);
      });
      expect(looks.filter(([id]) => id === 'r2')).toEqual([['r2', 300, 'General']]);
      // Not of the row that was inserted, which has the format of the row above it.
      const others = looks.filter(([id]) => id === 'r1' || id === 'r3');
      expect(others.map(([, , format]) => format)).toEqual(['@', '@']);
      expect(looks.filter(([, height]) => height === 300)).toHaveLength(1);
    },
  );
});

describe('a number that was given', () => {
  const strays = async ({ register }: Awaited<ReturnType<typeof inspectedRegister>>, thorough: boolean) =>
    valueOf(await register.strays(thorough)).length;

  it('is not given again by the pane that took it back, until somebody types in the row or asks for it', async () => {
    const register = await inspectedRegister();
    await typeBelow({ name: 'De Wit', callbackOn: 46_180 });
    expect(await strays(register, false)).toBe(1);
    valueOf(await register.mend());
    await register.takeBackLast();
    expect([await strays(register, false), await strays(register, true)]).toEqual([0, 1]);
    await typeInto([{ row: 3, key: 'town', value: 'Assen' }]);
    expect(await strays(register, false)).toBe(1);
  });

  it('stays with a complaint to which something happened under it', async () => {
    const register = await inspectedRegister();
    await typeBelow({ name: 'De Wit', callbackOn: 46_180 });
    valueOf(await register.mend());
    const [row] = (await readRows()).slice(-1);
    await asColleague(({ tables }) => {
      const lines = tables.getItem('tblLogboek').getDataBodyRange();
      lines.getRowsBelow(1).values = [[46_200, row?.caseNumber, 'Sanne', 'Gewijzigd', row?.rowId]];
    });
    expect(await register.takeBackLast()).toMatchObject({ left: 1 });
    expect((await readRows()).at(-1)).toMatchObject({ caseNumber: row?.caseNumber, rowId: row?.rowId });
    expect(await readTable('tblLogboek')).toHaveLength(2);
  });
});

describe('rows outside the table', () => {
  const typed = async () => {
    const register = await inspectedRegister();
    register.host.workbook.includesNewRows = false;
    await inThisExcel(({ tables }) => {
      const below = tables.getItem('tblKlachten').getDataBodyRange().getRowsBelow(2).getCell(0, 0);
      below.getResizedRange(1, 5).values = [
        ['', '', 'Jansen ', '', 46_000, 45_990],
        ['', 'let op', 'De Vries', '', 46_000, 45_990],
      ];
    });
    return register;
  };

  it('stand there again once they were taken in, numbered and mended', async () => {
    const register = await typed();
    const before = partsOf(register.host);
    expect(valueOf(await register.mend())).toMatchObject({ named: 2 });
    expect(await readTable('tblKlachten')).toHaveLength(5);
    expect(await register.takeBackLast()).toMatchObject({ left: 0 });
    expect(differences(before, partsOf(register.host))).toEqual([]);
    expect(await readTable('tblKlachten')).toHaveLength(3);
  });

  it('stay in it where somebody added a row since', async () => {
    const register = await typed();
    valueOf(await register.mend());
    valueOf(await register.register.append(aRow('r9', '2026-0009-AA')));
    expect(await register.takeBackLast()).toMatchObject({ left: 1 });
    expect(await readTable('tblKlachten')).toHaveLength(6);
  });
});

describe('a colleague who is at work while it is taken back', () => {
  /** What every row that has an ID holds, column by column. */
  const held = async () => {
    const { formulas } = await allCells('tblKlachten');
    const idAt = columns.findIndex(({ key }) => key === 'rowId');
    return new Map(formulas.map((cells) => [String(cells[idAt]), cells as unknown[]]));
  };
  const acts: Record<string, () => Promise<void>> = {
    sorts: () =>
      asColleague(({ tables }) => tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }])),
    'inserts a row': () =>
      asColleague(({ tables }) => {
        tables.getItem('tblKlachten').getDataBodyRange().getRow(1).insert(Excel.InsertShiftDirection.down);
      }),
  };

  it.each(Object.keys(acts))(
    'and %s finds in each row what it held before or after the mending',
    async (act) => {
      const register = await damaged(3, false);
      const before = await held();
      valueOf(await register.mend());
      const mended = await held();
      const sent = register.host.requests.length;
      const copy = copyWorkbook(register.host.workbook);
      await register.takeBackLast();
      const requests = register.host.requests.length - sent;
      for (let moment = 2; moment <= requests; moment += Math.ceil(requests / 3)) {
        startLocalExcel({ workbook: copyWorkbook(copy) });
        beforeRequest(moment, acts[act] ?? (async () => {}));
        await register.takeBackLast().catch(() => undefined);
        const wrong = [...(await held())].flatMap(([id, cells]) =>
          id === ''
            ? []
            : cells.filter((cell, at) => ![before, mended].some((one) => one.get(id)?.[at] === cell)),
        );
        expect([moment, wrong]).toEqual([moment, []]);
      }
    },
  );
});
