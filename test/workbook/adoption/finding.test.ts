import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { foundList, pasteList } from './aList';

const list = [
  ['Datum', 'Naam', 'Klacht'],
  [45_000, 'J. Bos', 'te laat'],
  [45_001, 'K. Vos', 'te vroeg'],
];

const sketches = async () => valueOf(await createAdoption().sketches());

describe('looking for a list', () => {
  it('tells of each sheet where anything stands and what its first rows say, in two trips', async () => {
    const host = startLocalExcel();
    await pasteList(list, { row: 4, column: 1 });
    const before = host.requests.length;
    const found = await sketches();
    expect(found.map(({ name }) => name)).toEqual(['Sheet1', 'Onze klachten']);
    expect(found[0]).toMatchObject({ used: null, top: [] });
    expect(found[1]).toEqual({
      name: 'Onze klachten',
      hidden: false,
      protected: false,
      used: { row: 4, column: 1, rows: 3, columns: 3 },
      top: list,
      shown: list.map((row) => row.map(String)),
      tables: [],
      merged: [],
      filtered: false,
    });
    expect(host.requests.length - before).toBeLessThanOrEqual(3);
  });

  it('leaves out what the register itself made', async () => {
    await openedRegister();
    await pasteList(list);
    expect((await sketches()).map(({ name }) => name)).toEqual(['Sheet1', 'Onze klachten']);
  });

  it('marks hidden and protected sheets, totals, filters and merged cells', async () => {
    startLocalExcel();
    await pasteList(list, { row: 2, table: 'tblOns' });
    await asColleague(({ worksheets, tables }) => {
      const sheet = worksheets.getItem('Onze klachten');
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A1').values = [['Klachten 2024']];
      const table = tables.getItem('tblOns');
      table.showTotals = true;
      table.columns.getItem('Naam').filter.applyValuesFilter(['J. Bos']);
      sheet.protection.protect();
      sheet.visibility = 'Hidden';
    });
    expect((await sketches())[1]).toMatchObject({
      hidden: true,
      protected: true,
      filtered: true,
      tables: [
        { name: 'tblOns', area: { row: 2, column: 0, rows: 4, columns: 3 }, headers: true, totals: true },
      ],
      merged: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    });
  });

  it('finds a list on a sheet of 200 columns, and one beside a sheet that is merged all over', async () => {
    startLocalExcel();
    const headers = Array.from({ length: 200 }, (_, index) => `Kolom ${index}`);
    await pasteList([headers, headers], { sheet: 'Breed' });
    await asColleague(({ worksheets }) => {
      const sheet = worksheets.add('Kalender');
      sheet.getRange('A1:T60').merge(true);
      for (let column = 21; column < 200; column += 2) {
        sheet.getCell(0, column).getResizedRange(5, 1).merge(true);
      }
      sheet.getRange('A1').values = [['Kalender']];
      sheet.getRange('GZ60').values = [['einde']];
    });
    const found = await sketches();
    expect(found.find(({ name }) => name === 'Breed')?.top[0]).toEqual(headers);
    expect(found.find(({ name }) => name === 'Kalender')).toMatchObject({ merged: [] });
  });

  it('reads less of a sheet whose first rows are too large for one answer', async () => {
    startLocalExcel();
    const long = 'x'.repeat(30_000);
    await pasteList([['Naam', 'Klacht'], ...Array.from({ length: 59 }, () => [long, long])], { sheet: 'A' });
    await pasteList([['Naam', 'Klacht'], ...Array.from({ length: 59 }, () => [long, long])], { sheet: 'B' });
    await pasteList(list, { sheet: 'C' });
    const found = await sketches();
    expect(found.map(({ name, top }) => [name, top.length > 20 || name === 'C'])).toEqual([
      ['Sheet1', false],
      ['A', true],
      ['B', true],
      ['C', true],
    ]);
    expect(found[3]?.top).toEqual(list);
  });
});

describe('pointing to a list', () => {
  const pointed = async () => valueOf(await createAdoption().pointedSketch());

  it('takes what is selected, as if nothing else stood on the sheet', async () => {
    startLocalExcel();
    await pasteList(list, { row: 3 });
    await pasteList([['iets anders']], { row: 10, column: 5 });
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Onze klachten').activate();
      worksheets.getItem('Onze klachten').getRange('A:C').select();
    });
    expect(await pointed()).toMatchObject({ used: { row: 3, column: 0, rows: 3, columns: 3 }, top: list });
  });

  it('takes the whole sheet when one cell is selected', async () => {
    startLocalExcel();
    await pasteList(list, { table: 'tblOns' });
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Onze klachten').activate();
      worksheets.getItem('Onze klachten').getRange('B2').select();
    });
    expect(await pointed()).toMatchObject({ used: { rows: 3 }, tables: [{ name: 'tblOns' }] });
  });

  it('finds nothing in blank cells and in the register itself', async () => {
    await openedRegister();
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Klachten').activate();
      worksheets.getItem('Klachten').getRange('A1:C2').select();
    });
    expect(await pointed()).toMatchObject({ used: null });
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Sheet1').activate();
      worksheets.getItem('Sheet1').getRange('A1:C2').select();
    });
    expect(await pointed()).toMatchObject({ used: null, top: [] });
  });
});

describe('showing a list', () => {
  it('selects one of its rows', async () => {
    startLocalExcel();
    await pasteList(list, { row: 2, column: 1 });
    valueOf(
      await createAdoption().showRow(foundList(['Datum', 'Naam', 'Klacht'], 2, { row: 2, column: 1 }), 5),
    );
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("'Onze klachten'!B5:D5");
    valueOf(await createAdoption().showSheet('Sheet1'));
  });
});
