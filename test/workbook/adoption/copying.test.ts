import type { LongWork } from '../../../src/usecases/ports/adoptionPorts';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { asColleague, readRows } from '../sheetReading';
import { patiently } from './aList';
import { anAdoption } from './aPlan';
import { cellsOf, wholeWorkbook } from './wholeWorkbook';

const opened = async () => {
  const register = valueOf(await createWorkbookRegister().open());
  if (!register) throw new Error('no register');
  return register;
};

const sheetOf = (host: ReturnType<typeof startLocalExcel>, name: string) => {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return cellsOf(host.workbook, sheet);
};

describe('adopting a list as a copy', () => {
  it('makes the register and writes every complaint into it, text as text', async () => {
    const host = startLocalExcel();
    const request = await anAdoption();
    const before = sheetOf(host, 'Onze klachten');
    expect(valueOf(await createAdoption().adopt(request, patiently))).toEqual({
      complaints: 2,
      flagged: 1,
      leftOut: 2,
      report: 'Overname Onze klachten',
    });
    expect(await readRows()).toEqual([
      expect.objectContaining({ caseNumber: 'K1', receivedOn: 45_000, name: 'J. Bos', rowId: 'run1-2' }),
      expect.objectContaining({ caseNumber: 'K2', name: "'s-Gravesande", account: '=1+1', rowId: 'run1-3' }),
      expect.objectContaining({ caseNumber: 'K3', followUpBy: 'Ans', rowId: 'run1-5' }),
    ]);
    const rows = await readRows();
    expect(rows.map(({ signal, workingDays }) => [typeof signal, typeof workingDays])).toEqual(
      rows.map(() => ['string', 'number']),
    );
    expect(sheetOf(host, 'Onze klachten')).toEqual(before);
    const { lists } = await opened();
    expect(lists.employees.map(({ name }) => name)).toEqual(['Ans', 'Bea']);
    expect(lists.categories).toContain('Wegen');
    // The ID by which the workbook is known again; the run's marker is gone.
    expect([...host.workbook.settings.keys()]).toEqual(['klachtenregister.workbook']);
  });

  it('keeps columns without a meaning before the hidden row ID, with their values', async () => {
    startLocalExcel();
    valueOf(await createAdoption().adopt(await anAdoption(), patiently));
    const [header, ...rows] = await tableValues();
    expect(header?.slice(-2)).toEqual(['Wijk', 'RijID']);
    expect(rows.map((row) => row.at(-2))).toEqual(['Noord', '51e7362012485952', 12.5]);
  });

  it('says in the report what was corrected, not read and left out, with what stood there as text', async () => {
    const host = startLocalExcel();
    valueOf(await createAdoption().adopt(await anAdoption(), patiently));
    const report = Object.values(sheetOf(host, 'Overname Onze klachten'));
    const texts = report.map((cell) => (cell as unknown[])[0]);
    expect(texts).toEqual(
      expect.arrayContaining(['3 mei 2023', '03-05-2023', 'datum stond er als tekst', '=1+1']),
    );
    expect(texts).toEqual(
      expect.arrayContaining(['Totaal', 'rij met totalen', 'Overgenomen op 01-07-2026 door Ans.']),
    );
  });

  it('says in the report what a word became as the register says it, and which names are news', async () => {
    const host = startLocalExcel();
    const request = await anAdoption();
    const word = { column: 0, field: 'status', code: 'word', original: 'af', now: 'closed' } as const;
    request.rows[0]?.corrections.push(word);
    request.additions.categories.push('Bejegening');
    valueOf(await createAdoption().adopt(request, patiently));
    const texts = Object.values(sheetOf(host, 'Overname Onze klachten')).map(
      (cell) => (cell as unknown[])[0],
    );
    expect(texts).toContain('Gesloten');
    expect(texts).toContain('Wegen');
    expect(texts).not.toContain('Bejegening');
  });

  it('adds to a register that is there, above its totals and whatever stands below', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    await asColleague(({ tables, worksheets }) => {
      worksheets.getItem('Klachten').getRange('A6').values = [['onderaan']];
      tables.getItem('tblKlachten').showTotals = true;
    });
    valueOf(await createAdoption().adopt(await anAdoption(), patiently));
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1', 'run1-2', 'run1-3', 'run1-5']);
    valueOf(await register.append(aRow('r2', '2026-0002-AB')));
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r1', 'run1-2', 'run1-3', 'run1-5', 'r2']);
  });

  it('keeps texts that begin with an apostrophe in an Excel that swallows it', async () => {
    const host = startLocalExcel();
    const request = await anAdoption();
    host.workbook.swallowsApostrophe = true;
    valueOf(await createAdoption().adopt(request, patiently));
    expect((await readRows()).map(({ name }) => name)).toEqual(['J. Bos', "'s-Gravesande", 'L. Smit']);
  });

  it('leaves the workbook as it was when it is cancelled, wherever that is', async () => {
    for (let stop = 1; stop <= 2; stop++) {
      const host = startLocalExcel();
      const request = await anAdoption();
      const before = wholeWorkbook(host.workbook);
      let asked = 0;
      const work: LongWork = { ...patiently, isCancelled: () => ++asked >= stop };
      expect(valueOf(await createAdoption().adopt(request, work))).toBeNull();
      expect(wholeWorkbook(host.workbook)).toEqual(before);
    }
  });

  it('leaves a register that was there as it was when it is cancelled', async () => {
    const { host, register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    const request = await anAdoption();
    const before = wholeWorkbook(host.workbook);
    let asked = 0;
    const work: LongWork = { ...patiently, isCancelled: () => ++asked >= 2 };
    expect(valueOf(await createAdoption().adopt(request, work))).toBeNull();
    expect(wholeWorkbook(host.workbook)).toEqual(before);
  });
});

const tableValues = () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten').getRange().load('values');
    await context.sync();
    return table.values as unknown[][];
  });
