import type { RowId } from '../../../src/procedure/complaint/complaint';
import type { Fault } from '../../../src/usecases/ports/ports';
import { createInspection } from '../../../src/workbook/inspection/createInspection';
import { newSession } from '../../../src/workbook/table/session';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { valueOf } from '../../fixtures/valueOf';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { startLocalExcel } from '../../host/inProcess';
import { aCreation } from '../aCreation';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { roundOf } from '../anyMoment/world';
import { inspectedRegister } from '../inspection/wornRegister';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';

const copy = 'tblKlachten2';
const phone = { phone: '0699999999' };

/** A register with two complaints of which a colleague copies the sheet. */
async function copiedRegister() {
  const opened = await openedRegister();
  valueOf(await opened.register.append(aRow('r1', '2026-0001-AB', { phone: '0611111111' })));
  valueOf(await opened.register.append(aRow('r2', '2026-0002-CD', { phone: '0622222222' })));
  await asColleague(({ worksheets }) => void worksheets.getItem('Klachten').copy());
  return opened;
}

const write = async (pane: ReturnType<typeof createWorkbookRegister>) => {
  valueOf(await pane.append(aRow('r3', '2026-0003-EF')));
  valueOf(await pane.write('r1' as RowId, phone, aStep({ phone: '0611111111' })));
};

describe('a sheet of complaints that somebody copied within the workbook', () => {
  it('is not the register: every pane writes in the original, and the copy stays as it was', async () => {
    const { register } = await copiedRegister();
    const before = await readTable(copy);
    await write(register);
    expect(await readTable(copy)).toEqual(before);
    const later = createWorkbookRegister();
    valueOf(await later.open());
    expect(valueOf(await later.openCases(() => {})).lines).toHaveLength(3);
    expect(valueOf(await later.byRowId('r1' as RowId))?.phone).toBe(phone.phone);
    expect(valueOf(await later.strays(true))).toEqual([]);
    expect(valueOf(await later.create(aCreation()))).toBe('present');
    expect(await readTable(copy)).toEqual(before);
  });

  it('is asked about by the inspection, whatever the register is called by then', async () => {
    const { inspect } = await inspectedRegister();
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Klachten').copy();
      worksheets.getItem('Klachten').copy();
    });
    await asColleague(({ tables }) => (tables.getItem('tblKlachten').name = 'Klachtenlijst'));
    expect((await inspect()).found).toEqual([{ kind: 'sheetCopies', count: 2, examples: [] }]);
  });

  it('stays the copy when its file is closed and opened', async () => {
    const { host } = await copiedRegister();
    const before = await readTable(copy);
    const { workbook } = await openWorkbook(await saveWorkbook(host.workbook));
    startLocalExcel({ workbook });
    const pane = createWorkbookRegister();
    valueOf(await pane.open());
    await asColleague(({ tables }) => (tables.getItem('tblKlachten').name = 'Klachtenlijst'));
    await write(pane);
    expect(await readTable(copy)).toEqual(before);
    expect((await readTable('Klachtenlijst')).map(({ RijID }) => RijID)).toEqual(['r1', 'r2', 'r3']);
  });

  it('shows no complaint when one of its rows is selected', async () => {
    const { register } = await copiedRegister();
    await asColleague(({ worksheets, tables }) => {
      worksheets.getItem('Klachten (2)').activate();
      tables.getItem(copy).getDataBodyRange().getCell(0, 0).select();
    });
    expect(valueOf(await register.selected())).toBeNull();
  });

  it.each<[string, (workbook: Excel.Workbook) => void, Fault]>([
    [
      'turned into a range',
      ({ tables }) => void tables.getItem('tblRondes').convertToRange(),
      { code: 'tableConverted', name: 'Rondes' },
    ],
    [
      'deleted with their sheet',
      ({ tables }) => tables.getItem('tblRondes').worksheet.delete(),
      { code: 'sheetMissing', name: 'Rondes' },
    ],
  ])('is not taken for the rounds that were %s, which have the same headers', async (_, change, fault) => {
    await copiedRegister();
    const before = await readTable(copy);
    await asColleague(change);
    const pane = createWorkbookRegister();
    valueOf(await pane.open());
    const step = aStep({}, { round: roundOf(aRow('r1', '2026-0001-AB')) });
    expect(await pane.write('r1' as RowId, {}, step)).toEqual({ ok: false, fault });
    const lines = await createInspection(newSession()).lines('rounds', 0);
    expect(lines).toEqual({ ok: false, fault });
    expect(await readTable(copy)).toEqual(before);
  });

  it('is the register once the original was deleted, and keeps its complaints', async () => {
    await copiedRegister();
    await asColleague(({ worksheets }) => worksheets.getItem('Klachten').delete());
    const pane = createWorkbookRegister();
    expect(valueOf(await pane.open())?.language).toBe('nl');
    await write(pane);
    expect(valueOf(await pane.create(aCreation()))).toBe('created');
    expect(valueOf(await pane.create(aCreation()))).toBe('present');
    expect((await readTable(copy)).map(({ RijID }) => RijID)).toEqual(['r1', 'r2', 'r3']);
  });

  it('is asked about when there are two and the original was deleted', async () => {
    await copiedRegister();
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Klachten').copy();
      worksheets.getItem('Klachten').delete();
    });
    expect(await createWorkbookRegister().open()).toEqual({
      ok: false,
      fault: { code: 'registerTwice', tables: [copy, 'tblKlachten3'] },
    });
  });
});
