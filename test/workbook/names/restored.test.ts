import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import { valueOf } from '../../fixtures/valueOf';
import { aCreation } from '../aCreation';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { draw, registerWith } from '../sample/drawnSample';
import { readTable } from '../sideReading';

/** A register with two complaints, and a pane that is opened afterwards. */
async function withTwo() {
  const { host, register } = await openedRegister();
  valueOf(await register.append(aRow('r1', '2026-0001-AB', { phone: '0611111111' })));
  valueOf(await register.append(aRow('r2', '2026-0002-CD', { phone: '0622222222' })));
  return { host, pane: createWorkbookRegister() };
}

const rename = (from: string, to: string) =>
  asColleague(({ tables }) => void (tables.getItem(from).name = to));
const renameHeader = (from: string, to: string) =>
  asColleague(({ tables }) => void (tables.getItem('tblKlachten').columns.getItem(from).name = to));

/** As an earlier version made it, or where somebody deleted them. */
const forgetNames = () =>
  Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const name of names.items) if (name.name.startsWith('Kolom_')) name.delete();
    await context.sync();
  });

describe('completing a register that was renamed', () => {
  it('adds no second column beside one that was renamed, nor a second register beside the table', async () => {
    const { host, pane } = await withTwo();
    const sheets = host.workbook.sheets.length;
    await renameHeader('Telefoon', 'Telefoonnummer');
    await rename('tblKlachten', 'Klachtenlijst');
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'present' });
    expect(host.workbook.sheets).toHaveLength(sheets);
    const [row] = await readTable('Klachtenlijst');
    expect(row).toMatchObject({ Telefoonnummer: '0611111111' });
    expect(Object.keys(row ?? {})).not.toContain('Telefoon');
  });

  it('gives the headers of an older register their hidden names, once', async () => {
    const { host, pane } = await withTwo();
    await forgetNames();
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'present' });
    const hidden = host.workbook.names.filter(({ name }) => name.startsWith('Kolom_Klachten_'));
    expect(hidden).not.toEqual([]);
    expect(hidden.every(({ visible }) => !visible)).toBe(true);
    await renameHeader('RijID', 'Id');
    expect(valueOf(await pane.byRowId('r1' as RowId))?.phone).toBe('0611111111');
  });

  it('gives back a name that somebody led elsewhere', async () => {
    const { host, pane } = await withTwo();
    await asColleague(({ names }) => void (names.getItem('Kolom_Klachten_phone').formula = '=Klachten!$A$1'));
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'present' });
    await renameHeader('Telefoon', 'Tel.');
    expect(valueOf(await pane.byRowId('r2' as RowId))?.phone).toBe('0622222222');
    expect(host.workbook.tables.filter(({ name }) => name === 'tblKlachten')).toHaveLength(1);
  });
});

describe('a register without hidden names of which the table was renamed', () => {
  it('is known by its headers', async () => {
    const { pane } = await withTwo();
    await forgetNames();
    await rename('tblKlachten', 'Klachtenlijst');
    expect(valueOf(await pane.open())?.language).toBe('nl');
    expect(valueOf(await pane.byRowId('r1' as RowId))?.phone).toBe('0611111111');
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'created' });
  });

  it('is asked for where two tables have its headers', async () => {
    const { host, pane } = await withTwo();
    await forgetNames();
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const whole = tables.getItem('tblKlachten').getRange().load('values,rowCount,columnCount');
      await context.sync();
      const copy = worksheets.add('Klachten oud').getRangeByIndexes(0, 0, whole.rowCount, whole.columnCount);
      copy.values = whole.values;
      copy.worksheet.tables.add(copy, true).name = 'Kopie';
      tables.getItem('tblKlachten').name = 'Klachtenlijst';
      await context.sync();
    });
    const fault = { code: 'registerTwice', tables: ['Klachtenlijst', 'Kopie'] };
    const sheets = host.workbook.sheets.length;
    expect(await pane.open()).toEqual({ ok: false, fault });
    expect(await pane.create(aCreation())).toEqual({ ok: false, fault });
    expect(host.workbook.sheets).toHaveLength(sheets);
    await rename('Klachtenlijst', 'tblKlachten');
    expect(valueOf(await pane.open())).not.toBeNull();
  });
});

describe('a table that was turned into a range', () => {
  it.each([
    ['tblKlachten', 'Klachten'],
    ['tblRubrieken', 'Lijsten'],
    ['tblLogboek', 'Logboek'],
    ['tblCalamiteiten', 'Calamiteiten'],
  ])('%s is told, and made a table again where it stands', async (table, sheet) => {
    const { host, pane } = await withTwo();
    const before = await readTable(table);
    const sheets = host.workbook.sheets.length;
    await asColleague(({ tables }) => void tables.getItem(table).convertToRange());
    if (table === 'tblKlachten')
      expect(await pane.open()).toEqual({ ok: false, fault: { code: 'tableConverted', name: sheet } });
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect(await pane.create(aCreation())).toEqual({ ok: true, value: 'present' });
    expect(host.workbook.sheets).toHaveLength(sheets);
    expect(await readTable(table)).toEqual(before);
    expect(valueOf(await pane.open())?.lists.categories).toContain('Bejegening');
    expect(valueOf(await pane.append(aRow('r3', '2026-0003-EF')))).toEqual({ sameNumber: 1 });
    const rows = await readTable('tblKlachten');
    expect(rows.at(-1)).toMatchObject({ RijID: 'r3', Kwartaal: rows[0]?.['Kwartaal'] });
  });

  it('fills the form again for complaints that came in afterwards', async () => {
    const { pane } = await withTwo();
    await asColleague(({ tables }) => void tables.getItem('tblKlachten').convertToRange());
    valueOf(await pane.create(aCreation()));
    valueOf(await pane.append(aRow('r3', '2026-0003-EF', { name: 'Na het herstel' })));
    valueOf(await pane.showForm('2026-0003-EF' as CaseNumber));
    const shown = await Excel.run(async (context) => {
      const form = context.workbook.worksheets.getItem('Formulier').getRange('B3:B8').load('values');
      await context.sync();
      return form.values.flat();
    });
    expect(shown).toContain('Na het herstel');
  });

  it('is looked in by scorecards as before', async () => {
    const { register } = await withSample();
    const sources = () =>
      Excel.run(async (context) => {
        const card = context.workbook.tables.getItem('tblSteekproef_2026_01');
        const cells = card.columns.getItem('Bron').getDataBodyRange().load('formulas');
        await context.sync();
        return cells.formulas;
      });
    const before = await sources();
    await asColleague(({ tables }) => void tables.getItem('tblKlachten').convertToRange());
    expect(await sources()).not.toEqual(before);
    valueOf(await register.create(aCreation()));
    expect(await sources()).toEqual(before);
  });

  it('is told and made again when it is a scorecard, and that is judged as before', async () => {
    const { register, samples } = await withSample();
    const judge = () =>
      samples.judge('S-2026-01', { rowId: 'row-1' as RowId, caseNumber: '2026-0001-AB' as CaseNumber }, [
        { point: 'checked', seen: { remark: '' }, changes: { remark: 'Netjes' } },
      ]);
    await asColleague(({ tables }) => void tables.getItem('tblSteekproef_2026_01').convertToRange());
    expect(await judge()).toEqual({
      ok: false,
      fault: { code: 'tableConverted', name: 'Steekproef S-2026-01' },
    });
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    expect(valueOf(await judge())).toEqual({ kind: 'written' });
  });
});

/** A register of three complaints, all of them drawn. */
async function withSample() {
  const workbook = await registerWith(3);
  await draw(workbook.samples);
  return workbook;
}
