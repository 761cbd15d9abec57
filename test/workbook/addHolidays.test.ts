import { toDay } from '../../src/procedure/calendar/day';
import { dutchHolidays } from '../../src/procedure/calendar/holidays';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { serialOf } from '../../src/workbook/sheet/serial';
import { valueOf } from '../fixtures/valueOf';
import { beforeRequest } from './beforeRequest';
import { asItComes, openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';
import { readTable } from './sideReading';
import { panesOf } from './twoPanes';

const today = toDay('2026-11-30');
const years = [2026, 2027, 2028, 2029, 2030, 2031];
const all = years.flatMap((year) => dutchHolidays(year).map(({ day }) => serialOf(day)));

const table = ({ tables }: Excel.Workbook) => tables.getItem('tblFeestdagen');
const days = async (header = 'Datum') => (await readTable('tblFeestdagen')).map((row) => row[header]);
/** The request of an addition, once the register is known, that writes. */
const writing = 2;

describe('the public holidays of the coming years', () => {
  it.each([true, false])('stand below the list, with their names (%s: tables grow here)', async (grows) => {
    const workbook = await openedRegister();
    workbook.host.workbook.includesNewRows = grows;
    expect(valueOf(await workbook.register.addHolidays(today))).toBe(all.length - 10);
    expect(await days()).toEqual(all);
    expect((await readTable('tblFeestdagen')).at(-1)).toMatchObject({ Feestdag: 'Tweede kerstdag' });
    expect(valueOf(await workbook.register.open())?.lists.holidays.at(-1)).toBe('2031-12-26');
    expect(valueOf(await workbook.register.addHolidays(today))).toBe(0);
  });

  it('are called in the words of the register', async () => {
    const { register } = await openedRegister('en');
    valueOf(await register.addHolidays(today));
    expect((await readTable('tblFeestdagen')).at(-1)).toMatchObject({ Holiday: 'Boxing Day' });
  });

  it('stay away where somebody removed them, beside what the office typed', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => {
      const list = table(workbook);
      list.getDataBodyRange().getRowsBelow(1).values = [[serialOf(toDay('2026-12-24')), 'Kerstborrel']];
      list.rows.getItemAt(1).delete();
    });
    valueOf(await register.addHolidays(today));
    const fridays = years.map((year) => dutchHolidays(year).find(({ code }) => code === 'goodFriday')?.day);
    const kept = all.filter((day) => !fridays.some((friday) => friday && serialOf(friday) === day));
    expect((await days()).toSorted()).toEqual([...kept, serialOf(toDay('2026-12-24'))].toSorted());
  });

  it('stand there once when a colleague’s pane writes them at the same moment', async () => {
    const { register } = await openedRegister('nl', asItComes);
    beforeRequest(writing, () =>
      asColleague((workbook) => {
        const rows = years.slice(1).flatMap((year) => dutchHolidays(year));
        table(workbook).getDataBodyRange().getRowsBelow(rows.length).values = rows.map(({ day }) => [
          serialOf(day),
          'van een collega',
        ]);
      }),
    );
    expect(valueOf(await register.addHolidays(today))).toBe(0);
    expect(await days()).toEqual(all);
    expect((await readTable('tblFeestdagen')).at(-1)).toMatchObject({ Feestdag: 'van een collega' });
  });

  it('leave the closing day that a colleague types at the same moment', async () => {
    const { register } = await openedRegister('nl', asItComes);
    const closed = serialOf(toDay('2027-07-19'));
    beforeRequest(writing, () =>
      asColleague((workbook) => {
        table(workbook).getDataBodyRange().getRowsBelow(1).values = [[closed, 'Bouwvak']];
      }),
    );
    valueOf(await register.addHolidays(today));
    expect((await days()).toSorted()).toEqual([...all, closed].toSorted());
  });

  it('stand there once in either window when two panes are opened at once, whoever’s edits arrive first', async () => {
    const { panes, edits } = await panesOf(2, 1);
    for (const { author, register } of panes) {
      expect((await author.at(() => register.addHolidays(today))).ok).toBe(true);
    }
    edits.arrive();
    for (const { author } of panes) {
      const opened = await author.at(() => createWorkbookRegister().open());
      expect(valueOf(opened)?.lists.holidays.map(serialOf)).toEqual(all);
    }
  });

  it.each([1, 2])('are whole after an answer that was lost, once the next pane looks (%s)', async (nth) => {
    const { host, register } = await openedRegister();
    host.faults.loseReply(nth);
    await register.addHolidays(today);
    valueOf(await createWorkbookRegister().addHolidays(today));
    expect(await days()).toEqual(all);
  });

  it('go under their header where it was renamed', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => {
      table(workbook).columns.getItem('Datum').name = 'Gesloten op';
    });
    valueOf(await register.addHolidays(today));
    expect(await days('Gesloten op')).toEqual(all);
  });

  it('are not written to a protected sheet, and what lacks nothing is no fault there', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => table(workbook).worksheet.protection.protect());
    expect(await register.addHolidays(today)).toEqual({ ok: false, fault: { code: 'protected' } });
    expect(await days()).toHaveLength(10);
    expect(valueOf(await register.addHolidays(toDay('2021-06-01')))).toBe(0);
  });
});

/** What stands above the list, for who has no pane. */
async function said(on: string, holidays = dutchHolidays(2026), language: 'nl' | 'en' = 'nl') {
  await openedRegister(language, { now: () => new Date(`${on}T09:00`) });
  await asColleague((workbook) => {
    const list = table(workbook);
    list.getDataBodyRange().clear('Contents');
    list
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(Math.max(1, holidays.length) - 1, 0).values =
      holidays.length === 0 ? [['']] : holidays.map(({ day }) => [serialOf(day)]);
  });
  return Excel.run(async (context) => {
    const above = table(context.workbook)
      .getHeaderRowRange()
      .getCell(0, 0)
      .getOffsetRange(-2, 0)
      .load('values');
    await context.sync();
    return above.values[0]?.[0];
  });
}

describe('the end of the list of holidays', () => {
  it.each([
    ['2025-06-01', dutchHolidays(2026), ''],
    ['2026-02-01', dutchHolidays(2026), 'Vul de lijst aan met de komende jaren.'],
    ['2027-02-01', dutchHolidays(2026), 'Vul de lijst aan met de komende jaren.'],
    ['2027-02-01', [], ''],
  ])('is said above it on %s', async (on, holidays, text) => {
    expect(await said(on, holidays)).toBe(text);
  });

  it('is said in English too', async () => {
    expect(await said('2026-02-01', dutchHolidays(2026), 'en')).toBe('Add the coming years to the list.');
  });
});
