import { toDay } from '../../src/procedure/calendar/day';
import { aComplaint } from '../fixtures/aComplaint';
import { aRow } from './aRow';
import { beforeRequest } from './beforeRequest';
import { asItComes, openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';

const klachten = (workbook: Excel.Workbook) => workbook.tables.getItem('tblKlachten');

describe('appending a complaint', () => {
  it('takes one round trip', async () => {
    const { host, register } = await openedRegister('nl', asItComes);
    await register.append(aRow('r1', '2026-0001-AB'));
    const before = host.requests.length;
    expect(await register.append(aComplaint())).toEqual({ ok: true, value: { sameNumber: 1 } });
    expect(host.requests.length - before).toBe(1);
  });

  it('fills the blank row of a new register and then grows the table', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    await register.append(aRow('r2', '2026-0002-CD'));
    const rows = await readRows();
    expect(rows.map(({ rowId }) => rowId)).toEqual(['r1', 'r2']);
  });

  it('lets Excel calculate the quarter, the month and the signal of the new row', async () => {
    const { register } = await openedRegister();
    await register.append(aComplaint({ receivedOn: toDay('2026-08-14'), callbackOn: toDay('2026-08-21') }));
    const [row] = await readRows();
    expect(row).toMatchObject({ quarter: '2026-K3', month: '2026-08' });
    expect(row?.signal).toBe('te laat · nog doorgeven');
    expect(row?.workingDays).toEqual(expect.any(Number));
  });

  it('reads back exactly what was written', async () => {
    const { register } = await openedRegister();
    const complaint = aComplaint({ account: 'regel 1\nregel 2', letterSentOn: toDay('2026-09-01') });
    await register.append(complaint);
    expect(await register.byRowId(complaint.rowId)).toEqual({ ok: true, value: complaint });
  });

  test.each([
    '=1+1',
    '+31 6 12345678',
    '-5 euro korting',
    '@SUM(A1:A9)',
    '=HYPERLINK("http://example.org","klik")',
    "'s-Gravenhage",
    '0012',
    '1-2',
    '3/4',
    '12%',
    '1e5',
    'TRUE',
    '\tmet tab',
    ' met spatie ',
    'regel\nregel',
    '51e7362012485952',
    '#N/A',
    'é👍\u200f',
  ])('keeps %j as the text it is, in every text column', async (text) => {
    const { register } = await openedRegister();
    const complaint = aComplaint({ name: text, phone: text, account: text, promise: text, email: text });
    expect((await register.append(complaint)).ok).toBe(true);
    const [row] = await readRows();
    expect(row).toMatchObject({ name: text, phone: text, account: text, promise: text, email: text });
    expect(await register.byRowId(complaint.rowId)).toEqual({ ok: true, value: complaint });
  });

  it('counts the rows that carry the same case number', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    const second = await register.append(aRow('r2', '2026-0001-AB'));
    expect(second).toEqual({ ok: true, value: { sameNumber: 2 } });
  });

  it('gives out sequences per year of receipt, after what stands in the sheet', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    expect(await register.nextSequence(2026)).toEqual({ ok: true, value: 2 });
    expect(await register.nextSequence(2026)).toEqual({ ok: true, value: 3 });
    expect(await register.nextSequence(2025)).toEqual({ ok: true, value: 1 });
  });
});

describe('appending to a sheet that changed since it was opened', () => {
  it('leaves what a colleague wrote right below the table in place', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    // Columns to the right of the row's first cells, so that the table itself doesn't grow.
    await asColleague((workbook) => {
      const below = klachten(workbook).worksheet.getRange('A4:B4');
      below.values = [['Totaal', 'van ons']];
    });
    await register.append(aRow('r2', '2026-0002-CD'));
    await register.append(aRow('r3', '2026-0003-EF'));
    await register.append(aRow('r4', '2026-0004-GH'));
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1', 'r2', 'r3', 'r4']);
    const found = await Excel.run(async (context) => {
      const below = klachten(context.workbook).getDataBodyRange().getRowsBelow(1).load('values');
      await context.sync();
      return below.values[0]?.slice(0, 2);
    });
    expect(found).toEqual(['Totaal', 'van ons']);
  });

  it('puts the row above a totals row that was switched on', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    await asColleague((workbook) => {
      klachten(workbook).showTotals = true;
    });
    await register.append(aRow('r2', '2026-0002-CD'));
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1', 'r2']);
  });

  it('goes on above a totals row when a colleague made a formula of a column that nobody filled', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    await asColleague((workbook) => {
      const table = klachten(workbook);
      table.showTotals = true;
      table.columns.getItem('Oorzaak').getDataBodyRange().formulas = '=1+1' as never;
    });
    expect(await register.append(aRow('r2', '2026-0002-CD'))).toMatchObject({ ok: true });
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1', 'r2']);
  });

  it('gives a row above a totals row its formulas where somebody typed over those of the row before', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    await asColleague((workbook) => {
      const table = klachten(workbook);
      table.columns.getItem('Maand').delete();
      table.columns.add(3, [['Maand'], ['mei']]);
      table.showTotals = true;
    });
    expect(await register.append(aRow('r2', '2026-0002-CD'))).toMatchObject({ ok: true });
    expect((await readRows()).map(({ rowId, month }) => [rowId, month])).toEqual([
      ['r1', 'mei'],
      ['r2', '2026-07'],
    ]);
    const totals = await Excel.run(async (context) => {
      const row = klachten(context.workbook).getTotalRowRange().load('values');
      await context.sync();
      return row.values[0];
    });
    expect(totals).toContain('Total');
  });

  it('takes one round trip again after a colleague added a row with rows.add', async () => {
    const { host, register } = await openedRegister('nl', asItComes);
    await register.append(aRow('r1', '2026-0001-AB'));
    const width = (await readRows())[0];
    await asColleague((workbook) => {
      const cells = Object.keys(width ?? {}).map((key) => (key === 'rowId' ? 'r2' : ''));
      klachten(workbook).rows.add(undefined, [cells]);
    });
    const before = host.requests.length;
    await register.append(aRow('r3', '2026-0003-EF'));
    expect(host.requests.length - before).toBe(1);
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1', 'r2', 'r3']);
  });

  it('finds its columns again after a column was added among them', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    await asColleague((workbook) => {
      klachten(workbook).columns.add(3, undefined, 'Onze eigen kolom');
    });
    const complaint = aRow('r2', '2026-0002-CD', { name: 'Van der Berg' });
    expect((await register.append(complaint)).ok).toBe(true);
    const rows = await readRows();
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ rowId: 'r2', name: 'Van der Berg', caseNumber: '2026-0002-CD' });
  });

  it('writes below a filtered table and makes the row part of it', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB', { category: 'Informatie' }));
    await asColleague((workbook) => {
      klachten(workbook).columns.getItem('Rubriek').filter.applyValuesFilter(['Privacy']);
    });
    expect((await register.append(aRow('r2', '2026-0002-CD'))).ok).toBe(true);
    const rows = await readRows();
    expect(rows.map(({ rowId }) => rowId)).toEqual(['r1', 'r2']);
    expect(rows[1]?.month).not.toBe('');
  });

  it('leaves a row in the table that a colleague took into it below ours, before ours was finished', async () => {
    const { host, register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    host.workbook.includesNewRows = false;
    beforeRequest(2, () =>
      asColleague((workbook) => {
        const table = klachten(workbook);
        const theirs = table.getRange().getRowsBelow(2).getLastRow();
        theirs.getCell(0, 0).values = [['2026-0009-XY']];
        table.resize(table.getRange().getBoundingRect(theirs));
      }),
    );
    expect(await register.append(aRow('r2', '2026-0002-CD'))).toMatchObject({ ok: true });
    expect((await readRows()).map(({ caseNumber }) => caseNumber)).toEqual([
      '2026-0001-AB',
      '2026-0002-CD',
      '2026-0009-XY',
    ]);
  });

  it('counts a number that is there already under a filter too, where the table grows only afterwards', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB', { category: 'Informatie' }));
    await asColleague((workbook) => {
      klachten(workbook).columns.getItem('Rubriek').filter.applyValuesFilter(['Privacy']);
    });
    expect(await register.append(aRow('r2', '2026-0001-AB'))).toEqual({ ok: true, value: { sameNumber: 2 } });
    expect(await register.nextSequence(2026)).toEqual({ ok: true, value: 3 });
  });

  it('names a column that was deleted and writes nothing', async () => {
    const { register } = await openedRegister();
    await register.append(aRow('r1', '2026-0001-AB'));
    await asColleague((workbook) => {
      klachten(workbook).columns.getItem('Naam').delete();
    });
    const outcome = await register.append(aRow('r2', '2026-0002-CD'));
    expect(outcome).toEqual({ ok: false, fault: { code: 'columnMissing', name: 'Naam' } });
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1']);
  });

  it('says that the register is gone when its sheet was deleted', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => workbook.worksheets.getItem('Klachten').delete());
    const outcome = await register.append(aComplaint());
    expect(outcome).toEqual({ ok: false, fault: { code: 'registerMissing' } });
  });

  it('says that the sheet is protected and writes nothing', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => workbook.worksheets.getItem('Klachten').protection.protect());
    expect(await register.append(aComplaint())).toEqual({ ok: false, fault: { code: 'protected' } });
    expect((await readRows())[0]?.rowId).toBe('');
  });
});
