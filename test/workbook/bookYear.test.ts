import { bookYearName, firstMonthOf } from '../../src/procedure/calendar/bookYear';
import { toDay } from '../../src/procedure/calendar/day';
import { quarterOf } from '../../src/procedure/calendar/quarterOf';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { beforeRequest } from './beforeRequest';
import { asItComes, openedRegister } from './openedRegister';
import { builtTab, lineOf, readTab, stamped, tryToBuild } from './quarterTab';
import { asColleague, readRows } from './sheetReading';

const days = [
  '2026-01-31',
  '2026-02-28',
  '2026-07-31',
  '2026-08-01',
  '2026-10-31',
  '2026-11-01',
  '2026-12-31',
];

async function withComplaints() {
  const opened = await openedRegister('nl', asItComes);
  for (const [at, day] of days.entries()) {
    const changes = { receivedOn: toDay(day), category: 'Wachttijd' };
    valueOf(await opened.register.append(aRow(`r${at}`, `2026-000${at + 1}-AB`, changes)));
  }
  return opened;
}

const setting = (typed: unknown) =>
  asColleague(({ names }) => (names.getItem('Instelling_Boekjaar').getRange().values = [[typed]]));

const columns = async () => (await readRows()).map(({ year, quarter }) => [year, quarter]);

describe('a book year that begins in another month than January', () => {
  it.each([1, 2, 8, 12, 8.5, 0, 13, -3, '', 'augustus'])(
    'is followed by the native columns when %p is typed, as by the figures',
    async (typed) => {
      await withComplaints();
      await setting(typed);
      const expected = days.map((day) => {
        const quarter = quarterOf(toDay(day), firstMonthOf(typed));
        return [bookYearName(quarter), `${bookYearName(quarter)}-K${quarter.quarter}`];
      });
      expect(await columns()).toEqual(expected);
    },
  );

  it('has tabs of its own: figures, PivotTables, trend and the tabs of its categories', async () => {
    const { host, register } = await withComplaints();
    await setting(8);
    expect(valueOf(await register.bookYears())).toEqual({
      firstReceipt: '2026-01-31',
      firstMonth: 8,
      retentionDue: 0,
    });
    const quarter = { year: 2026, quarter: 1, firstMonth: 8 } as const;
    const built = await builtTab(register, quarter);
    expect(built).toEqual({ sheet: 'Kwartaal 2026-27-K1', complaints: 2 });
    const tab = await readTab(built.sheet);
    expect(tab.rows[0]?.[0]).toBe('Klachten in het 1e kwartaal van 2026/27');
    expect(tab.rows[2]?.[0]).toBe('Het register geeft nu dezelfde aantallen.');
    expect(lineOf(tab, 'Wachttijd').slice(1, 5)).toEqual(['2', '–', '2', '1']);
    expect(lineOf(tab, '2026/27-K1').slice(1, 2)).toEqual(['2']);
    expect([...tab.pivots.values()].map((pivot) => pivot.at(-1)?.at(-1))).toEqual(['2', '2']);
    const work = { onProgress: () => {}, isCancelled: () => false };
    expect(valueOf(await register.buildCategories({ quarter, ...stamped, ...work }))).toMatchObject({
      index: 'Rubrieken 2026-27-K1',
      built: [{ sheet: '2026-27-K1 Wachttijd' }],
    });
    // Newest first, whatever years they are of.
    await setting(1);
    await builtTab(register, { year: 2026, quarter: 4 });
    await builtTab(register, { year: 2026, quarter: 2 });
    expect(host.workbook.sheets.map(({ name }) => name).slice(2, 7)).toEqual([
      ...['Kwartaal 2026-K4', 'Kwartaal 2026-27-K1', 'Rubrieken 2026-27-K1', '2026-27-K1 Wachttijd'],
      'Kwartaal 2026-K2',
    ]);
  });

  it('leaves tabs of another as they are, which say so by themselves, and takes none for theirs', async () => {
    const { register } = await withComplaints();
    const { sheet } = await builtTab(register, { year: 2026, quarter: 3 });
    await setting(8);
    const tab = await readTab(sheet);
    const line = tab.rows[2]?.[0];
    expect(line).toMatch(/^Dit blad heeft een boekjaar vanaf maand 1, het register nu een ander/);
    // What doesn't fit above the columns of the report is cut by the PivotTables beside it, and on paper.
    expect(line?.length).toBeLessThanOrEqual(125);
    expect(lineOf(tab, 'Wachttijd').slice(1, 2)).toEqual(['2']);
    expect(lineOf(tab, 'Wachttijd').at(-1)).toBe('');
    expect((await builtTab(register, { year: 2025, quarter: 4, firstMonth: 8 })).sheet).toBe(
      'Kwartaal 2025-26-K4',
    );
    expect((await readTab(sheet)).rows[0]?.[0]).toBe('Klachten in het 3e kwartaal van 2026');
  });

  it('that somebody set just now is told instead of counting quarters that are none any more', async () => {
    const { register } = await withComplaints();
    beforeRequest(1, () => setting(8));
    const fault = { code: 'bookYearChanged' };
    expect(await tryToBuild(register, { year: 2026, quarter: 3 })).toEqual({ kind: 'failed', fault });
    const asked = { quarter: { year: 2026, quarter: 3 }, category: 'Wachttijd' } as const;
    expect(await register.buildCategory({ ...stamped, ...asked })).toEqual({ ok: false, fault });
  });

  it('fills the columns of a register that was made before, once there is a report of it', async () => {
    const { register } = await withComplaints();
    await asColleague(({ tables }) => {
      const { columns: all } = tables.getItem('tblKlachten');
      for (const [header, formula] of [
        ['Jaar', '=YEAR([@[Datum ontvangst]])&""'],
        ['Kwartaal', '=YEAR([@[Datum ontvangst]])&"-K"&ROUNDUP(MONTH([@[Datum ontvangst]])/3,0)'],
      ] as const) {
        all.getItem(header).getDataBodyRange().formulas = days.map(() => [formula]);
      }
    });
    await setting(8);
    expect(await columns()).toContainEqual(['2026', '2026-K3']);
    const quarter = { year: 2026, quarter: 1, firstMonth: 8 } as const;
    expect((await builtTab(register, quarter)).complaints).toBe(2);
    expect(await columns()).toContainEqual(['2026/27', '2026/27-K1']);
    expect(await columns()).not.toContainEqual(['2026', '2026-K3']);
  });

  it('counts by calendar years in a register that has no such setting', async () => {
    const { register } = await withComplaints();
    await asColleague(({ names }) => names.getItem('Instelling_Boekjaar').delete());
    expect(valueOf(await register.bookYears()).firstMonth).toBe(1);
    expect(await columns()).toContainEqual(['2026', '2026-K3']);
    const { sheet, complaints } = await builtTab(register, { year: 2026, quarter: 3 });
    expect(complaints).toBe(2);
    expect((await readTab(sheet)).rows[2]?.[0]).toBe('Het register geeft nu dezelfde aantallen.');
  });
});
