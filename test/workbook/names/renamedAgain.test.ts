import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { beforeEachRequest } from '../anyMoment/beforeEachRequest';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';

const row = aRow('r1', '2026-0001-AB');

/** Looks a complaint up while a colleague gives the table these names, each before the request of that number. */
async function lookWhile(names: Readonly<Record<number, string>>) {
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
    await asColleague(({ tables }) => void (tables.getItem(id).name = name));
  });
  const found = await register.byRowId(row.rowId);
  await stop();
  return found;
}

/** The table is asked for in the first request, what it is called in the next two, and then the table again. */
describe('a table that is renamed', () => {
  it('twice, each time right before it is asked for, is found all the same', async () => {
    expect(valueOf(await lookWhile({ 1: 'tblEerst', 4: 'tblDaarna' }))).toEqual(row);
  });

  it('and renamed back before it was looked for is not told as gone', async () => {
    expect(await lookWhile({ 1: 'tblEerst', 2: 'tblKlachten' })).toEqual({
      ok: false,
      fault: { code: 'renamed' },
    });
  });
});
