import { readDressed } from '../../../src/workbook/dress/read/dressed';
import { formulaRows } from '../../../src/workbook/dress/formulas/formulaRows';
import { inspectDress } from '../../../src/workbook/dress/inspectDress';
import { mendDress } from '../../../src/workbook/dress/mendDress';
import type { DressChange } from '../../../src/workbook/dress/kept/finding';
import { findSheet } from '../../host/model/find';
import { aCreation } from '../aCreation';
import { aRow } from '../aRow';
import { openedRegister, type LocalExcel } from '../openedRegister';
import { asColleague, inThisExcel, readCells, readRows } from '../sheetReading';
import { rowLooks } from './rowLooks';

const tableOf = (workbook: Excel.Workbook) => workbook.tables.getItem('tblKlachten');
const bodyOf = (workbook: Excel.Workbook, header: string) =>
  tableOf(workbook).columns.getItem(header).getDataBodyRange();

const inspect = () => Excel.run((context) => inspectDress(context));

async function mend(): Promise<DressChange[]> {
  const told: DressChange[] = [];
  await Excel.run(async (context) => {
    await mendDress(context, await inspectDress(context), {
      told: (changes) => void told.push(...changes),
      kept: () => {},
    });
  });
  return told;
}

async function withTwoRows(more: readonly string[] = []) {
  const opened = await openedRegister();
  for (const id of ['r1', 'r2', ...more]) await opened.register.append(aRow(id, `2026-000${id[1]}-AB`));
  return opened;
}

/** What somebody did in the sheet, and what is found of it. */
const damages: [string, (workbook: Excel.Workbook) => void, object[]][] = [
  [
    'a value over Signaal',
    (workbook) => (bodyOf(workbook, 'Signaal').getCell(1, 0).values = [['gebeld']]),
    [{ kind: 'formulas', count: 1, columns: ['signal'] }],
  ],
  [
    'the formulas of an earlier version',
    (workbook) => (bodyOf(workbook, 'Signaal').formulas = '=[@Naam]&"!"' as never),
    [{ kind: 'formulas', count: 5, columns: ['signal'] }],
  ],
  [
    'cleared calculations',
    (workbook) => bodyOf(workbook, 'Maand').clear(Excel.ClearApplyTo.contents),
    [{ kind: 'formulas', count: 5, columns: ['month'] }],
  ],
  [
    'phones as numbers',
    (workbook) => (bodyOf(workbook, 'Telefoon').getCell(0, 0).numberFormat = [['General']]),
    [{ kind: 'formats', count: 1, columns: ['phone'] }],
  ],
  [
    'cleared formats',
    (workbook) => tableOf(workbook).getDataBodyRange().getRow(0).clear(Excel.ClearApplyTo.formats),
    [
      {
        kind: 'formats',
        count: expect.any(Number),
        columns: expect.arrayContaining(['phone', 'callbackOn']),
      },
      { kind: 'validation', count: expect.any(Number), columns: expect.arrayContaining(['status']) },
      { kind: 'colours', count: 7, columns: [] },
    ],
  ],
  [
    'cleared validation',
    (workbook) => bodyOf(workbook, 'Ernst').getEntireColumn().dataValidation.clear(),
    [{ kind: 'validation', count: 1, columns: ['severity'] }],
  ],
  [
    'validation that pasting took from some cells',
    (workbook) => bodyOf(workbook, 'Terugbeldatum').getCell(1, 0).dataValidation.clear(),
    [{ kind: 'validation', count: 1, columns: ['callbackOn'] }],
  ],
  [
    'cleared validation of the calamities',
    (workbook) => bodyOf(workbook, 'Calamiteit').getEntireColumn().dataValidation.clear(),
    [{ kind: 'validation', count: 1, columns: ['calamity'] }],
  ],
  [
    'cleared colours',
    (workbook) => tableOf(workbook).worksheet.getRange().conditionalFormats.clearAll(),
    [{ kind: 'colours', count: 7, columns: [] }],
  ],
  [
    'the row ID in view and dates that show as ####',
    (workbook) => {
      bodyOf(workbook, 'RijID').columnHidden = false;
      bodyOf(workbook, 'Datum ontvangst').format.columnWidth = 20;
    },
    [{ kind: 'widths', count: 2, columns: ['receivedOn', 'rowId'] }],
  ],
  [
    'a header that scrolls away',
    (workbook) => tableOf(workbook).worksheet.freezePanes.unfreeze(),
    [{ kind: 'layout', count: 1, columns: [] }],
  ],
  [
    'a row that is one line high, and one that fills the screen',
    (workbook) => {
      const below = (row: number) => tableOf(workbook).getDataBodyRange().getRow(row).format;
      below(1).rowHeight = 15;
      below(3).rowHeight = 400;
    },
    [{ kind: 'layout', count: 2, columns: [] }],
  ],
  [
    'calculations in text cells',
    (workbook) => (bodyOf(workbook, 'Kwartaal').numberFormat = '@' as never),
    [{ kind: 'formats', count: 5, columns: ['quarter'] }],
  ],
];

describe('the dress of one register', () => {
  let host: LocalExcel;
  const seen = async () => ({
    looks: rowLooks(host),
    cells: await readCells(['signal', 'month', 'quarter']),
  });
  let asMade: Awaited<ReturnType<typeof seen>>;

  beforeAll(async () => {
    ({ host } = await withTwoRows(['r3', 'r4', 'r5']));
    asMade = await seen();
  });

  test.each(damages)('with %s is found, and mended in one go', async (_, damage, found) => {
    await asColleague(damage);
    expect(await inspect()).toEqual(found);
    await mend();
    expect(await inspect()).toEqual([]);
    expect(await seen()).toEqual(asMade);
  });
});

describe('the dress of the register', () => {
  it('is right as it is made and filled, in either language', async () => {
    await withTwoRows();
    expect(await inspect()).toEqual([]);
    await openedRegister('en');
    expect(await inspect()).toEqual([]);
  });

  it('tells what stood in a cell that it writes over', async () => {
    await withTwoRows();
    await asColleague((workbook) => (bodyOf(workbook, 'Signaal').getCell(1, 0).values = [['gebeld']]));
    expect(await mend()).toEqual([
      {
        key: 'signal',
        position: 1,
        rowId: 'r2',
        caseNumber: '2026-0002-AB',
        address: 'B3',
        from: 'gebeld',
        format: 'General',
      },
    ]);
  });

  it('tells that before it writes', async () => {
    await withTwoRows();
    await asColleague((workbook) => (bodyOf(workbook, 'Signaal').getCell(1, 0).values = [['gebeld']]));
    const standing: unknown[] = [];
    await Excel.run(async (context) => {
      await mendDress(context, await inspectDress(context), {
        told: async () => void standing.push(await readCells(['signal'])),
        kept: () => {},
      });
    });
    expect(standing).toMatchObject([[{}, [{ value: 'gebeld' }]]]);
  });

  it('reads of a long table some formulas everywhere, and looks at each cell without one', async () => {
    await withTwoRows();
    await asColleague((workbook) => {
      const table = tableOf(workbook);
      table.resize(table.getHeaderRowRange().getResizedRange(40, 0));
      bodyOf(workbook, 'Maand').formulas = '=""' as never;
      bodyOf(workbook, 'Maand').getCell(22, 0).values = [['mei']];
    });
    const blocks = await Excel.run(async (context) => {
      const rows = await formulaRows(context, await readDressed(context), ['month'], {
        most: () => 10,
        pieces: 5,
        length: 2,
      });
      return rows('month');
    });
    expect(blocks).toEqual([
      { start: 0, end: 2 },
      { start: 10, end: 12 },
      { start: 19, end: 21 },
      { start: 22, end: 23 },
      { start: 29, end: 31 },
      { start: 38, end: 40 },
    ]);
  });

  it('takes in complaints that were typed right below the table, and no note', async () => {
    const { host } = await withTwoRows();
    host.workbook.includesNewRows = false;
    const [looks] = rowLooks(host);
    await inThisExcel((workbook) => {
      const below = tableOf(workbook).getDataBodyRange().getRowsBelow(2);
      below.getCell(0, 0).getResizedRange(0, 5).values = [['', '', 'Jansen', '', 46_000, 45_990]];
      below.getCell(1, 0).values = [['Totaal 3 klachten']];
    });
    expect(await inspect()).toEqual([{ kind: 'outside', count: 1, columns: [], address: 'A4' }]);
    await mend();
    // How they look follows once they are rows.
    await mend();
    expect(await inspect()).toEqual([]);
    const rows = await readRows();
    expect(rows[2]).toMatchObject({ name: 'Jansen', callbackOn: 46_000, month: '2025-11' });
    expect(rows).toHaveLength(3);
    // Too late to call back, as the first row: without a number yet it has its colour all the same.
    expect(rowLooks(host)[2]).toMatchObject({ height: looks?.height, cells: { phone: looks?.cells.phone } });
  });

  it('takes in what stands there by then, and leaves what was typed where a formula belongs to be told', async () => {
    const { host } = await withTwoRows();
    host.workbook.includesNewRows = false;
    const below = (workbook: Excel.Workbook) => tableOf(workbook).getDataBodyRange().getRowsBelow(2);
    await inThisExcel((workbook) => {
      const cells = below(workbook).getCell(0, 0).getResizedRange(1, 5);
      cells.values = [
        ['', 'let op', 'Jansen', '', 46_000, 45_990],
        ['', '', 'De Vries', '', 46_000, 45_990],
      ];
    });
    const told: DressChange[] = [];
    await Excel.run(async (context) => {
      const found = await inspectDress(context);
      await asColleague((workbook) => below(workbook).getLastRow().clear(Excel.ClearApplyTo.contents));
      await mendDress(context, found, { told: (changes) => void told.push(...changes), kept: () => {} });
    });
    expect((await readRows()).map(({ name }) => name)).toEqual([
      expect.any(String),
      expect.any(String),
      'Jansen',
    ]);
    expect(told).toEqual([]);
    expect(await inspect()).toContainEqual({ kind: 'formulas', count: 1, columns: ['signal'] });
    expect(await mend()).toMatchObject([{ address: 'B4', from: 'let op' }]);
  });

  it('leaves another table that stands right below', async () => {
    const { host } = await withTwoRows();
    host.workbook.includesNewRows = false;
    await inThisExcel((workbook) => {
      const cells = tableOf(workbook).getDataBodyRange().getRowsBelow(2).getCell(0, 2).getResizedRange(1, 2);
      cells.values = [
        ['Naam', 'Nummer', 'Datum'],
        ['Jansen', '12', '3-4-2026'],
      ];
      tableOf(workbook).worksheet.tables.add(cells, true);
    });
    expect(await inspect()).toEqual([]);
  });

  it('leaves what is the office’s own: columns, rules, hidden columns, and how it shows a date', async () => {
    const { host } = await withTwoRows();
    await asColleague((workbook) => {
      tableOf(workbook).columns.add(undefined, undefined, 'Van ons');
      const own = bodyOf(workbook, 'Van ons');
      own.numberFormat = [['0.00'], ['General']];
      own.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      own.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=$A2<>""';
      bodyOf(workbook, 'Datum ontvangst').numberFormat = [['d mmm yyyy'], ['dd-mm-yy']];
      bodyOf(workbook, 'E-mail').columnHidden = true;
    });
    const before = JSON.stringify(findSheet(host.workbook, 'Klachten'));
    expect(await inspect()).toEqual([]);
    await mend();
    expect(JSON.stringify(findSheet(host.workbook, 'Klachten'))).toBe(before);
  });

  it('comes back when somebody completes the register, but for what was typed over a formula', async () => {
    const { register } = await withTwoRows();
    await asColleague((workbook) => {
      bodyOf(workbook, 'Signaal').getCell(1, 0).values = [['gebeld']];
      bodyOf(workbook, 'Telefoon').numberFormat = [['General'], ['General']];
      bodyOf(workbook, 'Ernst').getEntireColumn().dataValidation.clear();
    });
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect(await inspect()).toEqual([{ kind: 'formulas', count: 1, columns: ['signal'] }]);
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'present' });
  });
});
