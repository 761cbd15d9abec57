import type { RowId } from '../../src/procedure/complaint/complaint';
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
    expect(found).toEqual({ rowIds: ['r2001', 'r1501', 'r1001', 'r501', 'r1'], of: 5 });
  });

  it('all have to stand in one account', async () => {
    const { register } = await accounts();
    expect(valueOf(await register.searchAccounts(['dak', 'lekt'], 50)).rowIds).toEqual(['r0']);
    expect(valueOf(await register.searchAccounts(['hagel', 'lekt'], 50))).toEqual({ rowIds: [], of: 0 });
  });

  it('are no wildcards for Excel', async () => {
    const { register } = await accounts();
    expect(valueOf(await register.searchAccounts(['dak?'], 50)).of).toBe(5);
    expect(valueOf(await register.searchAccounts(['h*l'], 50)).of).toBe(0);
  });

  it('that stand everywhere are counted, and only the newest read', async () => {
    const { register } = await accounts();
    const { rowIds, of } = valueOf(await register.searchAccounts(['gepraat'], 50));
    expect(of).toBe(many);
    expect(rowIds).toEqual(Array.from({ length: 50 }, (_, index) => `r${many - index}`));
  });

  it('are found where a filter hides the row', async () => {
    const { register } = await accounts();
    await Excel.run(async (context) => {
      klachten(context).columns.getItem('RijID').filter.applyValuesFilter(['r7']);
      await context.sync();
    });
    expect(valueOf(await register.searchAccounts(['hagel', 'dak?'], 50)).of).toBe(5);
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
    expect(found).toEqual({ rowIds: ['r2001', 'r1501', 'r1001', 'r501', 'r7', 'r1'], of: 6 });
    expect(host.requests.length - again).toBe(without);
    expect(valueOf(await register.searchAccounts(['hagel', 'polis'], 50)).rowIds).toEqual(['r7']);
  });

  it('are nowhere in a new register', async () => {
    const { register } = await openedRegister();
    expect(valueOf(await register.searchAccounts(['hagel'], 50))).toEqual({ rowIds: [], of: 0 });
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
