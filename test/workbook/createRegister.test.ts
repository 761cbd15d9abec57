import { createWorkbookRegister } from '../../src/workbook/createWorkbookRegister';
import { startLocalExcel } from '../host/inProcess';
import { valueOf } from '../fixtures/valueOf';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';

const holidays = [{ day: '2026-12-25', code: 'christmas' }] as never;

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe('making the register', () => {
  test.each([
    ['nl', ['Sheet1', 'Lijsten', 'Klachten', 'Instellingen', 'Rondes', 'Logboek']],
    ['en', ['Sheet1', 'Lists', 'Complaints', 'Settings', 'Rounds', 'Log']],
  ] as const)('adds the sheets in the chosen language (%s)', async (language, expected) => {
    await openedRegister(language);
    expect(await sheetNames()).toEqual(expected);
  });

  it('changes nothing the second time', async () => {
    const { host, register } = await openedRegister();
    const before = host.requests.length;
    expect(await register.create({ language: 'nl', holidays })).toEqual({ ok: true, value: 'present' });
    expect(await sheetNames()).toHaveLength(6);
    expect(host.requests.length).toBeGreaterThan(before);
  });

  it('leaves a sheet of the office with the same name alone', async () => {
    startLocalExcel();
    await asColleague((workbook) => {
      workbook.worksheets.add('Klachten').getRange('A1').values = [['ons eigen blad']];
    });
    valueOf(await createWorkbookRegister().create({ language: 'nl', holidays }));
    expect(await sheetNames()).toEqual(expect.arrayContaining(['Klachten', 'Klachten (2)']));
    const own = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Klachten').getRange('A1').load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(own).toBe('ons eigen blad');
  });

  it('gives back the lists and settings it began with', async () => {
    const { opened } = await openedRegister();
    expect(opened.language).toBe('nl');
    expect(opened.lists.categories).toContain('Bejegening');
    expect(opened.lists.employees).toEqual([]);
    expect(opened.lists.holidays).toContain('2026-12-25');
    expect(opened.settings).toMatchObject({ callbackTerm: 5, calamityThreshold: 100 });
    expect(opened.settings.wording.thank).toContain('{naam}');
  });

  it('knows a workbook without a register', async () => {
    startLocalExcel();
    expect(await createWorkbookRegister().open()).toEqual({ ok: true, value: null });
  });

  it('says which sheet is gone when the lists were deleted, and puts it back when asked', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => workbook.worksheets.getItem('Lijsten').delete());
    expect(await register.open()).toEqual({ ok: false, fault: { code: 'sheetMissing', name: 'Lijsten' } });
    expect(await register.create({ language: 'nl', holidays })).toEqual({ ok: true, value: 'created' });
    expect((await register.open()).ok).toBe(true);
  });

  it('leaves an inactive category out of the lists', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => {
      workbook.tables.getItem('tblRubrieken').getDataBodyRange().getCell(0, 2).values = [['nee']];
    });
    expect(valueOf(await register.open())?.lists.categories).not.toContain('Bejegening');
  });

  it('names the column that was renamed', async () => {
    const { register } = await openedRegister();
    await asColleague((workbook) => {
      workbook.tables.getItem('tblKlachten').columns.getItem('Telefoon').name = 'Tel.';
    });
    expect(await register.open()).toEqual({ ok: false, fault: { code: 'columnMissing', name: 'Telefoon' } });
  });
});
