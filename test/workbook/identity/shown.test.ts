import { readStandIn } from '../../../src/procedure/identity/standIn';
import { valueOf } from '../../fixtures/valueOf';
import { findSheet } from '../../host/model/find';
import { conditionalLook } from '../../host/page/grid/cellView';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { copyBelow, selectRow, sortBy, typeBelow, typeIn } from './byHand';

const first = aRow('r1', '2026-0001-AB', { name: 'Eerste' });
/** 10 June 2026, as Excel counts days. */
const june = 46_183;
const typed = { receivedOn: june, name: 'De Wit', phone: '0592 123456', callbackOn: june + 7 };

async function withOneCase() {
  const workbook = await openedRegister();
  valueOf(await workbook.register.append(first));
  return workbook;
}

const nobodyLooks = () => {};
const namesIn = async ({ register }: Awaited<ReturnType<typeof withOneCase>>) =>
  valueOf(await register.openCases(nobodyLooks)).lines.map(({ name }) => name);

describe('a row that somebody typed below the table', () => {
  it('is listed among what waits, with or without a number', async () => {
    const workbook = await withOneCase();
    await typeBelow(typed);
    await typeBelow({ ...typed, name: 'De Zwart', caseNumber: '2026-0009-ZZ' });
    expect(await namesIn(workbook)).toEqual(['Eerste', 'De Wit', 'De Zwart']);
  });

  it('is listed whatever it is that was typed first', async () => {
    const workbook = await withOneCase();
    await typeBelow({ email: 'wit@example.com' });
    expect(await namesIn(workbook)).toEqual(['Eerste', '']);
  });

  it('is shown when it is selected, with what was typed', async () => {
    const { register } = await withOneCase();
    await typeBelow(typed);
    await selectRow(1);
    expect(valueOf(await register.selected())).toMatchObject({
      caseNumber: '',
      name: 'De Wit',
      phone: '0592 123456',
      receivedOn: '2026-06-10',
    });
  });

  it('is found from the list, also after the rows were sorted', async () => {
    const { register } = await withOneCase();
    await typeBelow(typed);
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    await sortBy('name');
    for (const { rowId, name } of lines) {
      valueOf(await register.select(rowId));
      expect(valueOf(await register.selected())?.name).toBe(name);
      expect(valueOf(await register.byRowId(rowId))?.name).toBe(name);
    }
  });

  it('is known among the relations', async () => {
    const { register } = await withOneCase();
    await typeBelow(typed);
    const names: string[] = [];
    valueOf(await register.relations((lines) => names.push(...lines.map(({ name }) => name))));
    expect(names).toEqual(['Eerste', 'De Wit']);
  });

  it('is another one when what it says is changed: the pane that shows it has to look again', async () => {
    const { register } = await withOneCase();
    await typeBelow(typed);
    await selectRow(1);
    const shown = valueOf(await register.selected());
    await typeIn(1, 'promise', 'Wij komen dinsdag');
    expect(valueOf(await register.byRowId(shown?.rowId ?? first.rowId))).toBeNull();
  });
});

describe('a row of which somebody cleared what it said', () => {
  it('is no complaint, though its hidden ID is left', async () => {
    const workbook = await withOneCase();
    await typeBelow({ rowId: 'left-over' });
    await selectRow(1);
    expect(await namesIn(workbook)).toEqual(['Eerste']);
    expect(valueOf(await workbook.register.selected())).toBeNull();
  });
});

describe('a row that was copied', () => {
  it('is listed and shown beside the row it was copied from, as what it says', async () => {
    const { register } = await withOneCase();
    await copyBelow(0);
    await typeIn(1, 'name', 'Kopie');
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Kopie']);
    expect(new Set(lines.map(({ rowId }) => rowId)).size).toBe(2);
    for (const [row, { name, rowId }] of lines.entries()) {
      await selectRow(row);
      const shown = valueOf(await register.selected());
      expect(shown?.name).toBe(name);
      expect(readStandIn(shown?.rowId ?? rowId) === null).toBe(row === 0);
      valueOf(await register.select(rowId));
      expect(valueOf(await register.selected())?.name).toBe(name);
    }
  });

  it('is marked in the sheet, as its original is, until it has a number of its own', async () => {
    const { host } = await withOneCase();
    // What the rules say now, whatever was drawn before.
    host.workbook.rulesFollow = true;
    await copyBelow(0);
    const sheet = findSheet(host.workbook, 'Klachten');
    const looks = () =>
      [1, 2].map((row) => sheet && conditionalLook(host.workbook, sheet, row, 0).numberFormat);
    expect(looks()).toEqual(['"2× "@', '"2× "@']);
    await typeIn(1, 'caseNumber', '2026-0002-CD');
    expect(looks()).toEqual([undefined, undefined]);
  });
});
