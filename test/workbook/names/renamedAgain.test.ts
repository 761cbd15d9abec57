import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { beforeEachRequest, colleague } from '../anyMoment/beforeEachRequest';
import { openedRegister } from '../openedRegister';

const row = aRow('r1', '2026-0001-AB');

type Rename = (table: Excel.Table, name: string) => void;
const theTable: Rename = (table, name) => void (table.name = name);
const aHeader: Rename = (table, name) => void (table.columns.getItemAt(0).name = name);

/** Looks a complaint up while a colleague gives something these names, each before the request of that number. */
async function lookWhile(rename: Rename, names: Readonly<Record<number, string>>) {
  const { register } = await openedRegister();
  valueOf(await register.append(row));
  const { id } = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten').load('id');
    await context.sync();
    return table;
  });
  const stop = beforeEachRequest(async (nth) => {
    const name = names[nth];
    if (name === undefined) return;
    const context = colleague();
    rename(context.workbook.tables.getItem(id), name);
    await context.sync();
  });
  const found = await register.byRowId(row.rowId);
  await stop();
  return found;
}

/** The table is asked for in the first request, what it is called in the next two, and then the table again. */
describe('a table that is renamed', () => {
  it('twice, the second time while it is looked for, is found all the same', async () => {
    expect(valueOf(await lookWhile(theTable, { 1: 'tblEerst', 3: 'tblDaarna' }))).toEqual(row);
  });

  it('twice, each time right before it is asked for, is found all the same', async () => {
    expect(valueOf(await lookWhile(theTable, { 1: 'tblEerst', 4: 'tblDaarna' }))).toEqual(row);
  });

  it('and renamed back before it was looked for is found by its old name', async () => {
    expect(valueOf(await lookWhile(theTable, { 1: 'tblEerst', 2: 'tblKlachten' }))).toEqual(row);
  });

  it('and renamed back each time is not told as gone', async () => {
    const each = { 1: 'tblEerst', 2: 'tblKlachten', 4: 'tblDaarna', 5: 'tblKlachten' };
    expect(await lookWhile(theTable, each)).toEqual({ ok: false, fault: { code: 'renamed' } });
  });
});

/** Its headers are read in the second request. */
describe('a header that is renamed', () => {
  it('and renamed back before it was looked for is not told as gone', async () => {
    expect(valueOf(await lookWhile(aHeader, { 2: 'Kenmerk', 3: 'Klachtnr' }))).toEqual(row);
  });
});
