import { intend } from '../../../src/usecases/intentions/intend';
import { createFurtherPorts } from '../../../src/workbook/ports/createFurtherPorts';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../../src/workbook/table/session';
import { fakeIntentions } from '../../fakes/fakeIntentions';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { openedRegister } from '../openedRegister';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';

const first = aRow('r1', '2026-0001-AB', { name: 'Zeeman' });
const second = aRow('r2', '2026-0002-CD', { name: 'Aalbers' });
const third = aRow('r3', '2026-0003-EF', { name: 'Mulder' });

/** A pane was closed before anything of what it was asked reached the workbook: a changed town, and a complaint. */
async function aPaneThatIsGone() {
  const { register } = await openedRegister();
  for (const row of [first, second]) valueOf(await register.append(row));
  const browser = fakeIntentions();
  const gone = browser.openPane();
  const write = [first.rowId, { town: 'Rolde' }, aStep({ town: first.town })];
  await gone.keep({ id: 'w1', operation: 'write', asked: write, isTold: false });
  await gone.keep({ id: third.rowId, operation: 'append', asked: [third], isTold: false });

  const session = newSession();
  const { finish } = intend(
    { ...createFurtherPorts(session), register: createWorkbookRegister(session) },
    { store: browser.openPane(), newId: () => 'n1', wait: async () => {}, after: () => {} },
  );
  return {
    browser,
    finish: async () => valueOf(await finish()).map(({ how, fault }) => [how, fault?.code ?? null]),
  };
}

const towns = async (table = 'tblKlachten') =>
  Object.fromEntries((await readTable(table)).map((row) => [row['RijID'], row['Plaats']]));
const complaints = ({ tables }: Excel.Workbook) => tables.getItem('tblKlachten');

const asBefore = { r1: 'Rolde', r2: second.town, r3: third.town };

describe('what a pane left is finished once, and right, though meanwhile a colleague', () => {
  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ['did nothing', () => {}],
    ['sorted the rows', (workbook) => complaints(workbook).sort.apply([{ key: 3, ascending: true }])],
    [
      'changed another cell of the row',
      (workbook) => {
        complaints(workbook).columns.getItem('Postcode').getDataBodyRange().getRow(0).values = [['9404 AA']];
      },
    ],
    [
      'inserted a column',
      (workbook) => {
        complaints(workbook).getRange().getColumn(2).insert(Excel.InsertShiftDirection.right);
      },
    ],
  ])('%s', async (_, act) => {
    const { finish, browser } = await aPaneThatIsGone();
    await asColleague(act);
    expect(await finish()).toEqual([
      ['done', null],
      ['done', null],
    ]);
    expect(await finish()).toEqual([]);
    expect(browser.now()).toEqual([]);
    expect(await towns()).toEqual(asBefore);
    expect(await readTable('tblLogboek')).toHaveLength(1);
  });

  it('renamed the table', async () => {
    const { finish } = await aPaneThatIsGone();
    await asColleague((workbook) => {
      complaints(workbook).name = 'Klachten2026';
    });
    expect(await finish()).toEqual([
      ['done', null],
      ['done', null],
    ]);
    expect(await towns('Klachten2026')).toEqual(asBefore);
  });

  it('changed the same cell: theirs stays, and it is told', async () => {
    const { finish } = await aPaneThatIsGone();
    await asColleague((workbook) => {
      complaints(workbook).columns.getItem('Plaats').getDataBodyRange().getRow(0).values = [['Gieten']];
    });
    expect(await finish()).toEqual([
      ['refused', 'changedByColleague'],
      ['done', null],
    ]);
    expect(await towns()).toEqual({ ...asBefore, r1: 'Gieten' });
    expect(await readTable('tblLogboek')).toMatchObject([{ Wat: '' }]);
  });

  it('took the row out: it is told, and nothing is put back', async () => {
    const { finish } = await aPaneThatIsGone();
    await asColleague((workbook) => complaints(workbook).rows.getItemAt(0).delete());
    expect(await finish()).toEqual([
      ['refused', 'rowMissing'],
      ['done', null],
    ]);
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(['r2', 'r3']);
  });

  it('protected the sheet: it waits, and is done once that is over', async () => {
    const { finish, browser } = await aPaneThatIsGone();
    await asColleague((workbook) => complaints(workbook).worksheet.protection.protect());
    expect((await finish()).map(([how]) => how)).toEqual(['waits', 'waits']);
    expect(browser.now()).toHaveLength(2);
    await asColleague((workbook) => complaints(workbook).worksheet.protection.unprotect());
    expect(await finish()).toEqual([
      ['done', null],
      ['done', null],
    ]);
    expect(await towns()).toEqual(asBefore);
    expect(await readTable('tblLogboek')).toHaveLength(1);
  });
});
