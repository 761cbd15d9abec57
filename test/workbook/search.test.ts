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
