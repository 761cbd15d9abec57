import type { Complaint, RowId } from '../../../src/procedure/complaint/complaint';
import { roundFields } from '../../../src/procedure/lifeCycle/round';
import type { Round } from '../../../src/procedure/lifeCycle/round';
import type { Outcome } from '../../../src/usecases/ports/ports';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { removeAffected } from '../../../src/workbook/affected/removeAffected';
import { removeRows } from '../../../src/workbook/record/removeRows';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../../src/workbook/table/session';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { patiently } from '../adoption/aList';
import { anAdoption } from '../adoption/aPlan';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { beforeRequest } from '../beforeRequest';
import { code, openedLetters, tableName } from '../letters/affectedTable';
import { openedRegister, type LocalExcel } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';

/** Rows that are taken out of a table in which those of others stand. */
interface Removal {
  host: LocalExcel;
  table: string;
  isGoing: (rowId: string) => boolean;
  remove: () => Promise<Outcome<void>>;
}

async function linesOfACancelledList(): Promise<Removal> {
  const { host, letters } = await openedLetters();
  const own = [2, 4].map((number) => anAffectedRow(number));
  const theirs = [1, 3, 5].map((number) => anAffectedRow(number, { rowId: `L0-${number}` as RowId }));
  const rows = [...theirs, ...own].sort((a, b) => a.name.localeCompare(b.name));
  valueOf(await letters.addAffected({ code, run: 'L1', rows }, patiently));
  const isGoing = (rowId: string) => rowId.startsWith('L1-');
  return { host, table: tableName, isGoing, remove: () => removeAffected(newSession(), code, 'L1') };
}

const roundOf = (row: Complaint): Round =>
  Object.fromEntries(roundFields.map((field) => [field, row[field]])) as Round;

async function roundsOfACase(): Promise<Removal> {
  const { host, register } = await openedRegister();
  for (const number of [1, 2]) valueOf(await register.append(aRow(`r${number}`, `2026-000${number}-AB`)));
  for (const [rowId, round] of [
    ['r1', 1],
    ['r2', 1],
    ['r1', 2],
    ['r2', 2],
    ['r1', 3],
  ] as const) {
    const kept = { ...roundOf(aRow(rowId, '')), round };
    valueOf(await register.write(rowId as RowId, {}, aStep({}, { round: kept })));
  }
  const remove = () => createWorkbookRegister(newSession()).keepRounds('r2' as RowId, () => []);
  return { host, table: 'tblRondes', isGoing: (rowId) => rowId === 'r2', remove };
}

async function rowsOfAnAdoption(): Promise<Removal> {
  const { host, register } = await openedRegister();
  for (const number of [1, 2]) valueOf(await register.append(aRow(`r${number}`, `2026-000${number}-AB`)));
  const request = await anAdoption();
  const onProgress = (done: number, of: number) => void (host.faults.offline = of > 0 && done === of);
  expect((await createAdoption().adopt(request, { ...patiently, onProgress })).ok).toBe(false);
  host.faults.offline = false;
  valueOf(await register.append(aRow('r3', '2026-0003-AB')));
  const remove = () => createAdoption().undo('run1', patiently);
  return { host, table: 'tblKlachten', isGoing: (rowId) => rowId.startsWith('run1-'), remove };
}

/** The same in a copy of its workbook. */
const again = (removal: Removal): Removal => ({
  ...removal,
  host: startLocalExcel({ workbook: copyWorkbook(removal.host.workbook) }),
});

const told = ['Klachtnr', 'Naam', 'Ronde', 'Plaats', 'Telefoon', 'Datum ontvangst', 'RijID'];

/** The rows that don't go, in whatever order. */
const theirs = async ({ table, isGoing }: Removal) =>
  (await readTable(table))
    .filter((row) => !isGoing(String(row['RijID'])))
    .map((row) => told.map((header) => row[header]).join(' | '))
    .sort((a, b) => a.localeCompare(b));

const moveAndType = (table: Excel.Table) => {
  table.sort.apply([{ key: 0, ascending: false }]);
  table.getDataBodyRange().getRow(0).insert('Down');
  table.getDataBodyRange().getLastRow().getCell(0, 0).values = [['9 getypt']];
};

describe.each([
  ['lines of a list that was cancelled', linesOfACancelledList],
  ['rounds that belong to the other of two versions', roundsOfACase],
  ['rows of an adoption that is taken back', rowsOfAnAdoption],
])('taking out %s', (_, open) => {
  it('takes out those alone when a colleague sorts, inserts a row and types at any moment', async () => {
    const first = await open();
    const clean = again(first);
    const before = clean.host.requests.length;
    valueOf(await clean.remove());
    const count = clean.host.requests.slice(before).filter((request) => !isCleanUp(request)).length;
    for (let nth = 1; nth <= count; nth++) {
      const removal = again(first);
      let left: string[] = [];
      beforeRequest(nth, async () => {
        await asColleague(({ tables }) => moveAndType(tables.getItem(removal.table)));
        left = await theirs(removal);
      });
      valueOf(await removal.remove());
      expect([nth, await theirs(removal)]).toEqual([nth, left]);
      const ids = (await readTable(removal.table)).map((row) => String(row['RijID']));
      expect([nth, ids.filter(removal.isGoing)]).toEqual([nth, []]);
    }
  });
});

it("empties the one row that a table keeps, and fills it again where it was somebody else's", async () => {
  const removal = await linesOfACancelledList();
  await asColleague(({ tables }) => {
    const body = tables.getItem(removal.table).getDataBodyRange();
    for (const row of [4, 2, 0]) body.getRow(row).delete('Up');
  });
  const isOne = ([name]: readonly unknown[]) => name !== 'J. de Vries 2';
  const removed = Excel.run((context) => {
    // Somebody puts one of the other rows in its place each time, right after the look.
    const look = async () => {
      const body = context.workbook.tables.getItem(removal.table).getDataBodyRange().load('rowCount');
      await context.sync();
      return { of: body.rowCount, places: [...Array(body.rowCount).keys()], isOne };
    };
    return removeRows(context, newSession(), { table: removal.table, look });
  });
  await expect(removed).rejects.toMatchObject({ fault: { code: 'notVerified' } });
  expect((await readTable(removal.table)).map((row) => row['Naam'])).toEqual(['J. de Vries 2']);
});
