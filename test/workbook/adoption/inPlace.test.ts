import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../../host/inProcess';
import { aRow } from '../aRow';
import { asColleague, readRows } from '../sheetReading';
import { askedOf } from './askedOf';
import { pasteMessy } from './pasteMessy';
import { housingByMonth } from '../../fixtures/lists/housingByMonth';
import { foundList, pasteList, patiently } from './aList';
import { anAdoption, aRequest, headers, messy } from './aPlan';
import { cellsOf } from './wholeWorkbook';

const sheetOf = (host: LocalExcel, name: string) => {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return cellsOf(host.workbook, sheet);
};

const valuesOf = (host: LocalExcel, name: string) =>
  Object.fromEntries(
    Object.entries(sheetOf(host, name)).map(([address, cell]) => [address, (cell as unknown[])[0]]),
  );

const tableOf = (host: LocalExcel) => {
  const table = host.workbook.tables.find(({ name }) => name === 'tblKlachten');
  if (!table) throw new Error('no register');
  return table;
};

const adopt = async (place = {}) => {
  const request = await anAdoption({ way: 'inPlace', place });
  return valueOf(await createAdoption().adopt(request, patiently));
};

describe('a list that becomes the register where it stands', () => {
  it('gets our headers in its own order, the missing columns at the right, and only what changes is written', async () => {
    const host = startLocalExcel();
    expect(await adopt()).toMatchObject({ complaints: 2, flagged: 1, leftOut: 2 });
    const table = tableOf(host);
    expect(table.columns.slice(0, 7).map(({ name }) => name)).toEqual([
      'Klachtnr',
      'Datum ontvangst',
      'Naam',
      'Wat de relatie vertelt',
      'Wijk',
      'Opvolging door',
      'Signaal',
    ]);
    expect(table.columns.at(-1)?.name).toBe('RijID');
    expect(await readRows()).toEqual([
      expect.objectContaining({ caseNumber: 'K1', receivedOn: 45_000, rowId: 'run1-2', status: 'Nieuw' }),
      expect.objectContaining({ caseNumber: 'K2', name: "'s-Gravesande", account: '=1+1', rowId: 'run1-3' }),
      expect.objectContaining({ caseNumber: 'K3', followUpBy: 'Ans', rowId: 'run1-5' }),
    ]);
    expect((await readRows()).map(({ signal, workingDays }) => [typeof signal, typeof workingDays])).toEqual([
      ['string', 'number'],
      ['string', 'number'],
      ['string', 'number'],
    ]);
    const cells = valuesOf(host, 'Onze klachten');
    expect([cells.E2, cells.E3, cells.E4]).toEqual(['Noord', '51e7362012485952', 12.5]);
  });

  it('leaves the totals below the table, and takes a blank row in between out of it', async () => {
    const host = startLocalExcel();
    await adopt();
    expect(tableOf(host).area).toMatchObject({ row: 0, rowCount: 4 });
    expect(valuesOf(host, 'Onze klachten').A5).toBe('Totaal');
    expect(await createWorkbookRegister().open()).toMatchObject({ ok: true });
  });

  it('can be worked in as any register: a complaint is added, found and changed', async () => {
    startLocalExcel();
    await adopt();
    const register = createWorkbookRegister();
    valueOf(await register.open());
    valueOf(await register.append(aRow('r9', '2026-0009-AB')));
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['run1-2', 'run1-3', 'run1-5', 'r9']);
    expect(valueOf(await register.byRowId('run1-3' as never))?.name).toBe("'s-Gravesande");
  });

  it('keeps fills, fonts and widths of theirs, and panes that they froze', async () => {
    const host = startLocalExcel();
    const request = await anAdoption({ way: 'inPlace' });
    await asColleague(({ worksheets }) => {
      const sheet = worksheets.getItem('Onze klachten');
      sheet.getRange('A1:F1').format.fill.color = '#112233';
      sheet.getRange('A1:F1').format.columnWidth = 33;
      sheet.getRange('C3').format.font.bold = true;
      sheet.freezePanes.freezeColumns(1);
    });
    valueOf(await createAdoption().adopt(request, patiently));
    const look = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Onze klachten');
      const head = sheet.getRange('A1').load('format/fill/color,format/columnWidth');
      const cell = sheet.getRange('C3').load('format/font/bold');
      await context.sync();
      return [head.format.fill.color, head.format.columnWidth, cell.format.font.bold];
    });
    expect(look).toEqual(['#112233', 33, true]);
    expect(host.workbook.sheets[1]?.frozen).toEqual({ rows: 0, columns: 1 });
  });

  it('freezes the header, colours and validates every row', async () => {
    const host = startLocalExcel();
    await adopt({ row: 2, column: 1 });
    const sheet = host.workbook.sheets[1];
    expect(sheet?.frozen).toEqual({ rows: 3, columns: 0 });
    const columns = { ...tableOf(host).area, row: 0, rowCount: 1_048_576 };
    const colours = sheet?.conditionalFormats.filter(({ preset }) => preset === undefined);
    expect(colours?.map(({ areas }) => areas)).toEqual(Array.from({ length: 6 }, () => [columns]));
    const rule = await Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem('tblKlachten').columns.getItem('Opvolging door');
      const { dataValidation } = cell.getDataBodyRange().getLastRow();
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule).toMatchObject({ list: { source: '=Lijst_Medewerkers' } });
  });

  it('makes one header of two lines and splits merged cells, in the header and among the rows', async () => {
    const host = startLocalExcel();
    await pasteList([['', 'Melding', '', '', '', ''], ...messy]);
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Onze klachten').getRange('B1:D1').merge();
      worksheets.getItem('Onze klachten').getRange('E3:E4').merge();
    });
    const joined = ['Nr', 'Melding Datum', 'Melding Naam', 'Melding Wat was er', 'Wijk', 'Behandelaar'];
    const list = foundList(joined, messy.length - 1, { row: 1 });
    const header = { row: 0, column: 0, rows: 2, columns: 6 };
    valueOf(await createAdoption().adopt(await aRequest({ ...list, header }, 'inPlace'), patiently));
    const cells = valuesOf(host, 'Onze klachten');
    expect([cells.B1, cells.A2, cells.B2, cells.E2]).toEqual([
      undefined,
      'Klachtnr',
      'Datum ontvangst',
      'Wijk',
    ]);
    expect([cells.E3, cells.E4]).toEqual(['Noord', undefined]);
    expect(host.workbook.sheets[1]?.merges).toEqual([]);
    expect(await readRows()).toHaveLength(3);
  });

  it('gives a list without a header one, above its first row', async () => {
    const host = startLocalExcel();
    await pasteList(messy.slice(1));
    const list = foundList(headers, messy.length - 1);
    const header = { ...list.header, rows: 0 };
    const body = { ...list.body, row: 0 };
    valueOf(await createAdoption().adopt(await aRequest({ ...list, header, body }, 'inPlace'), patiently));
    expect(valuesOf(host, 'Onze klachten')).toMatchObject({ A1: 'Klachtnr', C1: 'Naam', C2: 'J. Bos' });
    expect(await readRows()).toHaveLength(3);
  });

  it('lets a formula give way to what it says, and says so; a date gets the room that it needs', async () => {
    const host = startLocalExcel();
    await pasteList(messy);
    await asColleague(({ worksheets }) => {
      const sheet = worksheets.getItem('Onze klachten');
      sheet.getRange('F2').formulas = [['="A"&"ns"']];
      sheet.getRange('B1').format.columnWidth = 40;
    });
    const request = await aRequest(foundList(headers, messy.length - 1), 'inPlace');
    valueOf(await createAdoption().adopt(request, patiently));
    expect(valuesOf(host, 'Onze klachten').F2).toBe('Ans');
    expect(Object.values(valuesOf(host, 'Overname Onze klachten')).join('\n')).toContain(
      'vervangen door hun uitkomst (1)',
    );
    expect(host.workbook.sheets[1]?.columnWidths.get(1)).toBe(78);
  });

  it('shows our names for columns in full, and our words for a choice', async () => {
    const host = startLocalExcel();
    await pasteMessy(housingByMonth);
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Klachten wijkteam').getRange('B:I').format.columnWidth = 44;
    });
    valueOf(await createAdoption().adopt(await askedOf('inPlace'), patiently));
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Klachten wijkteam');
    expect([1, 2, 8].map((column) => sheet?.columnWidths.get(column))).toEqual([78, 44, 96]);
    expect(sheet?.rowHeights.get(1)).toBeGreaterThan(15);
  });

  it('uses a table that is there, shows what a filter or a person hid, and says so', async () => {
    const host = startLocalExcel();
    const place = { table: 'Tabel1' };
    await pasteList(messy, place);
    await asColleague(({ tables, worksheets }) => {
      tables.getItem('Tabel1').columns.getItem('Naam').filter.applyValuesFilter(['J. Bos']);
      worksheets.getItem('Onze klachten').getRange('3:3').rowHidden = true;
      worksheets.getItem('Sheet1').getRange('A1').formulas = [['=COUNTA(Tabel1[Wijk])']];
    });
    const request = await aRequest(foundList(headers, messy.length - 1, place), 'inPlace');
    valueOf(await createAdoption().adopt(request, patiently));
    expect(await readRows()).toHaveLength(3);
    expect(host.workbook.tables.map(({ name }) => name)).not.toContain('Tabel1');
    expect([...tableOf(host).filteredRows, ...(host.workbook.sheets[1]?.hiddenRows ?? [])]).toEqual([]);
    expect(valuesOf(host, 'Sheet1').A1).toBe('=COUNTA(tblKlachten[Wijk])');
    expect(Object.values(valuesOf(host, 'Overname Onze klachten')).join('\n')).toContain(
      'Verborgen rijen (4)',
    );
  });

  it('loses the filter of its sheet, so that no row stays out of sight', async () => {
    const host = startLocalExcel();
    const request = await anAdoption({ way: 'inPlace' });
    await asColleague(({ worksheets }) => {
      const criteria = { filterOn: Excel.FilterOn.values, values: ['Ans'] };
      worksheets.getItem('Onze klachten').autoFilter.apply('A1:F6', 5, criteria);
    });
    const sketches = valueOf(await createAdoption().sketches());
    expect(sketches.find(({ name }) => name === 'Onze klachten')?.filtered).toBe(true);
    valueOf(await createAdoption().adopt(request, patiently));
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Onze klachten');
    expect([sheet?.autoFilter, sheet?.hiddenRows.size]).toEqual([null, 0]);
    expect(await readRows()).toHaveLength(3);
  });
});
