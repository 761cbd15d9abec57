import { toDay } from '../../src/procedure/calendar/day';
import type { RowId } from '../../src/procedure/complaint/complaint';
import { soughtValues } from '../../src/procedure/complaint/own/soughtValues';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { typeRows } from './typeRows';

const many = 2_500;

/** A register with an account in each row; every fifth hundred tells of hail. */
async function accounts(): Promise<OpenedWorkbook> {
  const workbook = await openedRegister();
  valueOf(await workbook.register.append(aRow('r0', '2026-0001-AB', { account: 'Het dak lekt' })));
  await typeRows(
    Array.from({ length: many }, (_, index) => ({
      RijID: `r${index + 1}`,
      'Wat de relatie vertelt': `${'Er werd lang gepraat. '.repeat(20)}${
        index % 500 === 0 ? 'Hagel op het DAK?' : 'Niets over weer.'
      } ${index}`,
    })),
  );
  return workbook;
}

const klachten = (context: Excel.RequestContext) => context.workbook.tables.getItem('tblKlachten');

describe('words of what relations told', () => {
  it('are found in whatever row, the newest first, capitals aside, in long texts too', async () => {
    const { register } = await accounts();
    const found = valueOf(await register.searchAccounts(['hagel'], 50));
    expect(found).toEqual({ rowIds: ['r2001', 'r1501', 'r1001', 'r501', 'r1'], isAll: true });
  });

  it('all have to stand in one account', async () => {
    const { register } = await accounts();
    expect(valueOf(await register.searchAccounts(['dak', 'lekt'], 50)).rowIds).toEqual(['r0']);
    expect(valueOf(await register.searchAccounts(['hagel', 'lekt'], 50))).toEqual({
      rowIds: [],
      isAll: true,
    });
  });

  it('are no wildcards for Excel', async () => {
    const { register } = await accounts();
    expect(valueOf(await register.searchAccounts(['dak?'], 50)).rowIds).toHaveLength(5);
    expect(valueOf(await register.searchAccounts(['h*l'], 50)).rowIds).toEqual([]);
  });

  it('that stand everywhere are found in the newest, and it is told that there are others', async () => {
    const { register } = await accounts();
    const { rowIds, isAll } = valueOf(await register.searchAccounts(['gepraat'], 50));
    expect(isAll).toBe(false);
    expect(rowIds).toEqual(Array.from({ length: 50 }, (_, index) => `r${many - index}`));
  });

  it('are found where a filter hides the row', async () => {
    const { register } = await accounts();
    await Excel.run(async (context) => {
      klachten(context).columns.getItem('RijID').filter.applyValuesFilter(['r7']);
      await context.sync();
    });
    expect(valueOf(await register.searchAccounts(['hagel', 'dak?'], 50)).rowIds).toHaveLength(5);
  });

  it('are found in columns that the office added too, each complaint once, in no more trips', async () => {
    const { host, register } = await accounts();
    const before = host.requests.length;
    valueOf(await register.searchAccounts(['hagel'], 50));
    const without = host.requests.length - before;
    await Excel.run(async (context) => {
      const table = klachten(context);
      table.columns.add(0, undefined, 'Polisnummer');
      table.columns.add(undefined, undefined, 'Via wie');
      const cell = (header: string, row: number) =>
        table.columns.getItem(header).getDataBodyRange().getCell(row, 0);
      cell('Polisnummer', 7).values = [['POLIS-Hagel 12']];
      cell('Via wie', 7).values = [['de hagel']];
      cell('Via wie', 1).values = [['hagelboer']];
      cell('Via wie', 2).values = [[12]];
      await context.sync();
    });
    valueOf(await register.open());
    const again = host.requests.length;
    const found = valueOf(await register.searchAccounts(['hagel'], 50));
    expect(found).toEqual({ rowIds: ['r2001', 'r1501', 'r1001', 'r501', 'r7', 'r1'], isAll: true });
    expect(host.requests.length - again).toBe(without);
    expect(valueOf(await register.searchAccounts(['hagel', 'polis'], 50)).rowIds).toEqual(['r7']);
  });

  it('that stand in several columns of a row are found in as many complaints as are wanted', async () => {
    const { register } = await accounts();
    await Excel.run(async (context) => {
      const table = klachten(context);
      for (const header of ['Een', 'Twee', 'Drie']) {
        table.columns.add(undefined, undefined, header);
        const cells = table.columns.getItem(header).getDataBodyRange();
        cells.values = Array.from({ length: many + 1 }, () => ['gepraat']);
      }
      await context.sync();
    });
    valueOf(await register.open());
    const { rowIds, isAll } = valueOf(await register.searchAccounts(['gepraat'], 50));
    expect(rowIds).toEqual(Array.from({ length: 50 }, (_, index) => `r${many - index}`));
    expect(isAll).toBe(false);
  });

  it('are found as numbers and days in columns that the office added, and never as part of one', async () => {
    const { register } = await accounts();
    await Excel.run(async (context) => {
      const table = klachten(context);
      table.columns.add(undefined, undefined, 'Bedrag');
      table.columns.add(undefined, undefined, 'Bezoek');
      const cell = (header: string, row: number) =>
        table.columns.getItem(header).getDataBodyRange().getCell(row, 0);
      table.columns.getItem('Bezoek').getDataBodyRange().numberFormat = [['dd-mm-yyyy hh:mm']];
      cell('Bedrag', 3).values = [[7750]];
      cell('Bedrag', 4).values = [[7.75]];
      cell('Bedrag', 5).values = [[77_500]];
      cell('Bedrag', 6).values = [['ƒ 7750']];
      cell('Bezoek', 7).values = [[46_217]];
      cell('Bezoek', 8).values = [[46_217.5]];
      cell('Bezoek', 9).values = [[46_218]];
      await context.sync();
    });
    valueOf(await register.open());
    const rows = async (typed: string) => {
      const values = soughtValues(typed, toDay('2026-07-08'));
      return valueOf(await register.searchAccounts(typed.split(' '), 50, values)).rowIds;
    };
    expect(await rows('7.750,00')).toEqual(['r3']);
    expect(await rows('7750')).toEqual(['r6', 'r3']);
    expect(await rows('7.750')).toEqual(['r4', 'r3']);
    expect(await rows('14-7-2026')).toEqual(['r8', 'r7']);
    expect(await rows('14 juli 2026')).toEqual(['r8', 'r7']);
  });

  it('are nowhere in a new register', async () => {
    const { register } = await openedRegister();
    expect(valueOf(await register.searchAccounts(['hagel'], 50))).toEqual({ rowIds: [], isAll: true });
  });
});

describe('a case that a filter hides', () => {
  const filterOn = (name: string) =>
    Excel.run(async (context) => {
      klachten(context).columns.getItem('Naam').filter.applyValuesFilter([name]);
      await context.sync();
    });

  async function twoRows() {
    const workbook = await openedRegister();
    valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB', { name: 'Bos' })));
    valueOf(await workbook.register.append(aRow('r2', '2026-0002-AB', { name: 'Zee' })));
    return workbook;
  }

  it('is selected and shown all the same, and it is told that a filter is on', async () => {
    const { register } = await twoRows();
    await filterOn('Zee');
    expect(valueOf(await register.select('r1' as RowId))).toEqual({ isFiltered: true });
    expect(valueOf(await register.selected())?.name).toBe('Bos');
    expect(valueOf(await register.select('r2' as RowId))).toEqual({ isFiltered: false });
  });

  it('is seen once the filter is taken off', async () => {
    const { register } = await twoRows();
    await filterOn('Zee');
    valueOf(await register.clearFilter());
    expect(valueOf(await register.select('r1' as RowId))).toEqual({ isFiltered: false });
  });

  it('is not told of a row that somebody hid by hand', async () => {
    const { register } = await twoRows();
    await Excel.run(async (context) => {
      klachten(context).getDataBodyRange().getRow(0).rowHidden = true;
      await context.sync();
    });
    expect(valueOf(await register.select('r1' as RowId))).toEqual({ isFiltered: false });
  });
});
