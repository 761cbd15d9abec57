import { aComplaint } from '../fixtures/aComplaint';
import { valueOf } from '../fixtures/valueOf';
import { openWorkbook } from '../host/files/openWorkbook';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { startLocalExcel } from '../host/inProcess';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { asItComes, openedRegister } from './openedRegister';
import { readRows } from './sheetReading';
import { readTable } from './sideReading';

const texts = [
  "'",
  "''",
  "'''",
  "'s-Gravenhage",
  "'t Hooft",
  "'=1+1",
  "''=1+1",
  "'12",
  "'2026-07",
  "D'Ancona",
];

const registerIn = async (swallowsApostrophe: boolean) => {
  const opened = await openedRegister('nl', asItComes);
  opened.host.workbook.swallowsApostrophe = swallowsApostrophe;
  return opened;
};

describe.each([
  ['keeps', false],
  ['swallows', true],
])('an Excel that %s the first apostrophe in a text cell', (_, swallows) => {
  it.each(texts)('holds %j of a new complaint as it was typed, also in the file', async (text) => {
    const { host, register } = await registerIn(swallows);
    const complaint = aComplaint({ name: text, account: text, promise: text });
    valueOf(await register.append(complaint));
    const typed = { name: text, account: text, promise: text };
    expect(await readRows()).toEqual([expect.objectContaining(typed)]);
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
    startLocalExcel({ workbook: (await openWorkbook(await saveWorkbook(host.workbook))).workbook });
    expect(await readRows()).toEqual([expect.objectContaining(typed)]);
  });

  it.each(texts)('holds %j of a change and of its line in the log', async (text) => {
    const { register } = await registerIn(swallows);
    const row = aRow('r1', '2026-0001-AB', { name: 'J. Bos' });
    valueOf(await register.append(row));
    const log = { ...aStep().log, by: text };
    valueOf(await register.write(row.rowId, { name: text }, aStep({}, { log })));
    expect(await readRows()).toEqual([expect.objectContaining({ rowId: 'r1', name: text })]);
    expect(await readTable('tblLogboek')).toEqual([expect.objectContaining({ Door: text, RijID: 'r1' })]);
  });

  it("holds 't Loket as it was added to the departments", async () => {
    const { register } = await registerIn(swallows);
    valueOf(await register.addToList('departments', "'t Loket"));
    expect(valueOf(await register.open())?.lists.departments).toEqual([
      expect.objectContaining({ name: "'t Loket" }),
    ]);
  });

  it('takes one round trip once it is known', async () => {
    const { host, register } = await registerIn(swallows);
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { name: "'t Hooft" })));
    const before = host.requests.length;
    valueOf(await register.append(aRow('r2', '2026-0002-CD', { name: "'t Hooft" })));
    expect(host.requests.length - before).toBe(1);
    expect((await readRows()).map(({ name }) => name)).toEqual(["'t Hooft", "'t Hooft"]);
  });
});
